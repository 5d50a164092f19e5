import { DOMParser } from '@xmldom/xmldom';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { OembedAnswer } from './http/oembed.dto.js';

const ORIGIN = 'http://localhost:3000';

describe('oEmbed', () => {
  let hall: TownHall;
  let number: string;

  beforeAll(async () => {
    hall = await startTownHall();
    ({ number } = await hall.submit());
    const decision = { decision: 'publish', department: 'streets' };
    await (await hall.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
  }, 60_000);
  afterAll(() => hall.close());

  const ask = (asked: Readonly<Record<string, string>>) =>
    hall.visitor().get<OembedAnswer>(`/oembed?${new URLSearchParams(asked).toString()}`);

  it('gives for the page of a case a frame with its card, and none of its words', async () => {
    const { status, body, headers, text } = await ask({ url: `${ORIGIN}/bg/submissions/${number}?utm_source=x`, format: 'json', dnt: '1' });
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/json');
    const title = `Случай ${number} – Община Сливница`;
    expect(body).toEqual({
      ...{ version: '1.0', type: 'rich', title, cache_age: 86_400, width: 480, height: expect.any(Number) },
      ...{ provider_name: 'Заедно – Община Сливница', provider_url: `${ORIGIN}/bg/`, html: expect.any(String) },
    });
    expect(body.html).toBe(
      `<iframe src="${ORIGIN}/bg/embed/cases/${number}" title="${title}" lang="bg" width="480" height="${body.height}" loading="lazy" ` +
        'sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0;max-width:100%"></iframe>',
    );
    expect(text).not.toContain('Улицата');
  });

  it('gives for the page of a department a frame with its figures, in the language of the page', async () => {
    const { body } = await ask({ url: `${ORIGIN}/en/departments/streets` });
    expect(body.title).toBe('streets in figures – Municipality of Slivnitsa');
    expect(body.html).toContain(`src="${ORIGIN}/en/embed/departments/streets"`);
  });

  it('keeps to the room that there is', async () => {
    const { body } = await ask({ url: `${ORIGIN}/bg/submissions/${number}`, maxwidth: '300', maxheight: '200' });
    expect([body.width, body.height]).toEqual([300, 200]);
    expect(body.html).toContain('width="300" height="200"');
  });

  it('says the same as XML', async () => {
    const asked = { url: `${ORIGIN}/bg/submissions/${number}` };
    const { headers, text } = await ask({ ...asked, format: 'xml' });
    expect(headers['content-type']).toBe('text/xml; charset=utf-8');
    const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
    expect(root?.tagName).toBe('oembed');
    const told = Array.from(root?.childNodes ?? [], (child) => [child.nodeName, child.textContent]);
    const { body } = await ask(asked);
    expect(told).toEqual(Object.entries(body).map(([name, value]) => [name, String(value)]));
  });

  it('knows no other page, no other site, and no case that the public may not read', async () => {
    const { number: pending } = await hall.submit();
    for (const url of [
      ...[`${ORIGIN}/bg/submissions/${pending}`, `${ORIGIN}/bg/submissions/ZZZZ-ZZZZ`, `${ORIGIN}/bg/departments/circus`, `${ORIGIN}/bg/`],
      ...['https://evil.example/bg/submissions/7KQ2-M9XW', 'nothing', `javascript:alert(1)//${ORIGIN}/bg/submissions/${number}`],
    ]) {
      const { status, headers } = await ask({ url });
      expect([url, status]).toEqual([url, 404]);
      expect(headers['content-type']).toContain('application/problem+json');
    }
  });

  it.each([
    ['no address', {}, '/url'],
    ['a format that there is not', { url: 'x', format: 'yaml' }, '/format'],
    ['a width that is none', { url: 'x', maxwidth: 'wide' }, '/maxwidth'],
    ['no height at all', { url: 'x', maxheight: '0' }, '/maxheight'],
    ['what it does not know', { url: 'x', callback: 'run' }, '/callback'],
  ])('refuses %s', async (_, asked, pointer) => {
    const { status, body } = await hall.visitor().get<{ errors: object[] }>(`/oembed?${new URLSearchParams(asked).toString()}`);
    expect([400, 422]).toContain(status);
    expect(body.errors).toEqual([expect.objectContaining({ pointer })]);
  });
});
