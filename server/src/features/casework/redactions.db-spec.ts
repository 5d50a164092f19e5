import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import type { CaseFile } from './http/case-file.dto.js';
import type { CaseRedactionsFile } from './http/redactions.dto.js';

const TITLE = 'Улицата пред Иван е тъмна';
const TEXT = 'На улицата лампите не светят. Съседът Иван Иванов падна. Обадете се на 0888 123 456.';
const NAME = { start: TEXT.indexOf('Иван Иванов'), end: TEXT.indexOf(' падна'), type: 'person' };
const PHONE = { start: TEXT.indexOf('0888'), end: TEXT.length - 1, type: 'phone' };
const IN_TITLE = { start: 13, end: 17, type: 'other' };
const PUBLIC_TEXT = 'На улицата лампите не светят. Съседът [заличено: име] падна. Обадете се на [заличено: телефон].';

interface Faults {
  readonly type: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

describe('redactions of a case', () => {
  let hall: TownHall;
  let moderator: ApiClient;
  let second: ApiClient;

  beforeAll(async () => {
    hall = await startTownHall();
    moderator = await hall.staff('moderator');
    second = await hall.staff('moderator2');
  });

  afterAll(() => hall.close());

  const receive = async (): Promise<string> => (await hall.submit({ title: TITLE, text: TEXT })).number;
  const at = (number: string): string => `/api/v1/moderation/${number}`;
  const file = async (number: string, as = moderator): Promise<CaseFile> => (await as.get<CaseFile>(at(number))).body;
  const save = (number: string, redactions: object, asking: { refused?: object; ifMatch?: string; as?: ApiClient } = {}) =>
    (asking.as ?? moderator).put<CaseRedactionsFile & Faults>(
      `${at(number)}/redactions`,
      { redactions, ...(asking.refused ? { refused: asking.refused } : {}) },
      asking.ifMatch === undefined ? {} : { ifMatch: asking.ifMatch },
    );
  const decide = (number: string, decision: object) => moderator.post<CaseFile & Faults>(`${at(number)}/decisions`, decision);

  it('are proposed by the detector, with how certain it is and what would stand in their place', async () => {
    const { proposals, redactions, redactionBlocks } = await file(await receive());
    expect(proposals?.text).toContainEqual({ ...PHONE, certainty: expect.any(String) });
    expect(redactions).toEqual({ version: 0, savedAt: null, savedBy: null, title: [], text: [], refused: { title: [], text: [] } });
    expect(redactionBlocks).toContainEqual({ type: 'phone', block: '[заличено: телефон]' });
  });

  it('are kept until the moderator comes back, and disturb neither the case nor the public', async () => {
    const number = await receive();
    const before = await moderator.get<CaseFile>(at(number));
    const saved = await save(number, { title: [IN_TITLE], text: [PHONE, NAME] }, { refused: { text: [PHONE] }, ifMatch: '"v0"' });
    expect([saved.status, saved.headers['etag']]).toEqual([200, '"v1"']);
    const after = await second.get<CaseFile>(at(number));
    expect(after.headers['etag']).toBe(before.headers['etag']);
    const by = { by: 'Служител moderator', at: '2026-11-23T09:00:00.000Z' };
    expect(after.body.redactions).toEqual({
      version: 1,
      savedAt: by.at,
      savedBy: by.by,
      title: [{ ...IN_TITLE, origin: 'moderator', ...by }],
      text: [
        { ...NAME, origin: expect.any(String), ...by },
        { ...PHONE, origin: 'detector', ...by },
      ],
      refused: { title: [], text: [PHONE] },
    });
    expect((await moderator.get<CaseRedactionsFile>(`${at(number)}/redactions`)).body).toEqual(after.body.redactions);
    expect((await hall.visitor().get(`/api/v1/submissions/${number}`)).status).toBe(404);
  });

  it('are one set for all moderators: who saves over what they did not see is told so', async () => {
    const number = await receive();
    await save(number, { text: [PHONE] }, { ifMatch: '"v0"' });
    const stale = await save(number, { text: [NAME] }, { ifMatch: '"v0"', as: second });
    expect([stale.status, stale.body.type]).toEqual([412, 'http://localhost:3000/problems/stale']);
    const again = await save(number, { text: [NAME, PHONE] }, { ifMatch: '"v1"', as: second });
    expect(again.body.text.map(({ type, by }) => `${type} ${by}`)).toEqual(['person Служител moderator2', 'phone Служител moderator']);
  });

  it('are undone by saving them without', async () => {
    const number = await receive();
    await save(number, { text: [PHONE, NAME] });
    expect((await save(number, { text: [NAME] })).body.text).toHaveLength(1);
    expect((await save(number, {})).body).toMatchObject({ version: 3, title: [], text: [] });
  });

  it.each<[string, object, number, string, string]>([
    ['outside the text', { text: [{ start: 0, end: TEXT.length + 1, type: 'other' }] }, 422, '/redactions/text/0/end', 'span_outside'],
    ['before it', { title: [{ start: -1, end: 2, type: 'other' }] }, 422, '/redactions/title/0/start', 'span_outside'],
    ['empty', { text: [PHONE, { start: 3, end: 3, type: 'other' }] }, 422, '/redactions/text/1/end', 'span_empty'],
    ['over another', { text: [PHONE, { ...PHONE, start: PHONE.start - 2 }] }, 422, '/redactions/text/0/start', 'span_overlaps'],
    ['of no known kind', { text: [{ ...PHONE, type: 'gossip' }] }, 400, '/redactions/text/0/type', 'unknown_value'],
    ['without a number', { text: [{ ...PHONE, start: '3' }] }, 400, '/redactions/text/0/start', 'not_a_number'],
    ['that is none', { text: [7] }, 400, '/redactions/text', 'not_a_list'],
    ['beyond count', { text: Array.from({ length: 301 }, () => PHONE) }, 422, '/redactions/text', 'too_many'],
  ])('refuse a span %s', async (_, redactions, status, pointer, code) => {
    const number = await receive();
    const answers = [await save(number, redactions), await decide(number, { decision: 'publish_redacted', redactions })];
    for (const { status: given, body } of answers) {
      expect([given, body.errors?.[0]]).toEqual([status, expect.objectContaining({ pointer, code })]);
    }
    expect((await file(number)).publication).toBe('pending');
  });

  it('make the public text when they are published, and stand beside the original', async () => {
    const number = await receive();
    await save(number, { text: [PHONE] }, { refused: { text: [PHONE] } });
    const redactions = { title: [IN_TITLE], text: [NAME, PHONE], version: 1 };
    const { status, body } = await decide(number, { decision: 'publish_redacted', redactions });
    expect([status, body.title, body.text]).toEqual([200, TITLE, TEXT]);
    expect(body.public).toEqual({ title: 'Улицата пред [заличено] е тъмна', text: PUBLIC_TEXT });
    expect(body.redactions).toMatchObject({ version: 2, refused: { text: [PHONE] } });
    expect((await hall.visitor().get(`/api/v1/submissions/${number}`)).body).toMatchObject({ redacted: true, text: PUBLIC_TEXT });
    const rows = await hall.dataSource.query<object[]>(
      `select r.field, r.type, r.origin, r.account_id as "accountId" from submission_redaction r
         join submission s on s.id = r.submission_id where s.number = $1 order by r.field, r.start_at`,
      [number.replace('-', '')],
    );
    expect(rows).toHaveLength(3);
    expect(rows).toContainEqual({ field: 'text', type: 'phone', origin: 'detector', accountId: hall.accountOf('moderator') });
  });

  it('cannot be published by a moderator who did not see the newest ones', async () => {
    const number = await receive();
    await save(number, { text: [PHONE] });
    const stale = { title: [], text: [], version: 0 };
    expect((await decide(number, { decision: 'publish', redactions: stale })).status).toBe(412);
    const own = { title: [], text: [NAME], version: 0 };
    expect((await decide(number, { decision: 'publish_redacted', redactions: own })).status).toBe(412);
    expect((await file(number)).publication).toBe('pending');
  });

  it('are lost when the text is written anew, and say so by being empty', async () => {
    const number = await receive();
    await save(number, { text: [PHONE] });
    const { body } = await decide(number, { decision: 'publish_redacted', publicTitle: 'Тъмна улица', publicText: PUBLIC_TEXT });
    expect(body.redactions).toMatchObject({ title: [], text: [] });
  });

  it('are not for a text that is public, nor for who may not publish', async () => {
    const number = await receive();
    await decide(number, { decision: 'publish', department: 'streets' });
    expect((await save(number, { text: [PHONE] })).status).toBe(409);
    const official = await hall.staff('streets');
    expect((await save(number, { text: [PHONE] }, { as: official })).status).toBe(403);
    expect((await official.get(`${at(number)}/redactions`)).status).toBe(403);
    const { body } = await official.get<CaseFile>(`/api/v1/case-files/${number}`);
    expect([body.redactions, body.proposals]).toEqual([null, null]);
    const aside = await receive();
    await second.post(`/api/v1/case-files/${aside}/conflict-of-interest`, {});
    expect((await save(aside, { text: [PHONE] }, { as: second })).status).toBe(404);
  });

  it('may be longer than what they replace, wherever they stand', async () => {
    const number = (await hall.submit({ title: 'аб вг де', text: 'аб '.repeat(3_333).trim() })).number;
    const text = Array.from({ length: 300 }, (_, index) => ({ start: index * 3, end: index * 3 + 2, type: 'plate' }));
    const { status, body } = await decide(number, { decision: 'publish_redacted', redactions: { text } });
    expect(status).toBe(200);
    const words = { publicTitle: body.public?.title, publicText: body.public?.text };
    await decide(number, { decision: 'reject', reasonCode: 'insult', note: 'Ще го прегледаме отново.' });
    expect((await decide(number, { decision: 'publish_redacted', ...words })).status).toBe(200);
  });

  it('cost a fixed number of statements', async () => {
    const number = await receive();
    const cost = () => countStatements(hall.dataSource, () => file(number));
    const before = await cost();
    await save(number, { text: [PHONE, NAME], title: [IN_TITLE] });
    expect((await cost()) - before).toBe(1);
  });
});
