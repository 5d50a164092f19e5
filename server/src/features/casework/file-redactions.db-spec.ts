import sharp from 'sharp';
import type { ApiClient, Answer } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { wordsOf } from '../../../test/factories/pdf-words.js';
import { pdfOf } from '../../../test/factories/pdf.js';
import type { CaseFile } from './http/case-file.dto.js';
import type { FileReviewSheet } from './http/file-review.dto.js';

interface Faults {
  readonly type: string;
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

interface PublicPage {
  readonly attachments: readonly {
    readonly id: string;
    readonly name: string;
    readonly url: string;
    readonly coveredPages: number[];
    readonly isRedrawn: boolean;
  }[];
}

const SECRET = 'Ivan Petrov 0888 123 456';
const NOTHING = { decision: 'publish' } as const;

describe('files before they are published', () => {
  let hall: TownHall;
  let base: string;
  let moderator: ApiClient;
  let second: ApiClient;
  let author: ApiClient;
  let number: string;
  let accessCode: string;

  beforeAll(async () => {
    hall = await startTownHall({ undoMinutes: 10 });
    await hall.app.listen(0, '127.0.0.1');
    base = await hall.app.getUrl();
    [moderator, second] = [await hall.staff('moderator'), await hall.staff('moderator2')];
  });

  afterAll(() => hall.close());

  beforeEach(async () => {
    ({ number, accessCode } = await hall.submit());
    author = hall.visitor();
    await author.post('/api/v1/cases/lookup', { number, accessCode });
  });

  const attach = async (name: string, bytes: Uint8Array): Promise<string> => {
    const { body, text, status } = await author.upload<{ id: string }>(`/api/v1/cases/${number}/attachments`, { name, type: '', bytes });
    if (status !== 201) throw new Error(text);
    return body.id;
  };
  const attachPicture = async (): Promise<string> =>
    attach(
      'a.png',
      await sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a6f4e' } })
        .png()
        .toBuffer(),
    );
  const attachPdf = (lines = ['First page', `Call ${SECRET}`]): Promise<string> =>
    attach('a.pdf', pdfOf(lines, { hidden: SECRET, left: SECRET }));

  const at = (file = ''): string => `/api/v1/moderation/${number}${file === '' ? '' : `/files/${file}`}`;
  const open = (file: string, as = moderator) => as.get<FileReviewSheet & Faults>(at(file));
  const cover = (file: string, rectangles: object[], { as = moderator, ifMatch = '' } = {}) =>
    as.put<FileReviewSheet & Faults>(`${at(file)}/redactions`, { rectangles }, ifMatch === '' ? {} : { ifMatch });
  const look = (file: string, page: number, as = moderator) => as.put<FileReviewSheet & Faults>(`${at(file)}/pages/${page}/look`, {});
  const decide = (decision: object) => moderator.post<CaseFile & Faults>(`${at()}/decisions`, decision);
  const publicPage = async (): Promise<PublicPage['attachments']> =>
    (await hall.visitor().get<PublicPage>(`/api/v1/submissions/${number}`)).body.attachments;
  const asStranger = (url: string): Promise<Answer<string>> => hall.visitor().get<string>(url);
  const bytesOf = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(base + url)).arrayBuffer());
  const onDisk = async (): Promise<string[]> =>
    (await hall.dataSource.query<{ id: string }[]>('select id from public_copy')).map(({ id }) => id);

  const RECTANGLE = { page: 1, x: 10, y: 5, width: 20, height: 10 };
  const OVER_THE_LINE = { page: 2, x: 100, y: 250, width: 1_200, height: 200 };

  it('are opened page by page by moderators alone', async () => {
    const [picture, pdf] = [await attachPicture(), await attachPdf()];
    expect((await open(picture)).body).toMatchObject({
      version: 0,
      rectangles: [],
      pages: [{ page: 1, width: 40, height: 30, url: `/api/v1/attachments/${picture}?inline=1`, look: null }],
    });
    const sheet = await open(pdf);
    expect([sheet.status, sheet.headers['etag']]).toEqual([200, '"v0"']);
    expect(sheet.body.pages.map(({ width, height, url }) => [width, height, url])).toEqual([
      [1413, 2000, `${at(pdf)}/pages/1`],
      [1413, 2000, `${at(pdf)}/pages/2`],
    ]);
    const page = await moderator.get<string>(`${at(pdf)}/pages/2`);
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'image/jpeg', 'cache-control': 'private, no-store' } });
    expect((await moderator.get(`${at(pdf)}/pages/3`)).status).toBe(404);
    expect((await moderator.get(`${at(picture)}/pages/1`)).status).toBe(404);
    for (const [who, status] of [
      [hall.visitor(), 401],
      [author, 401],
      [await hall.staff('streets'), 403],
      [await hall.staff('monitor'), 403],
    ] as const) {
      for (const asked of [open(pdf, who), who.get(`${at(pdf)}/pages/1`), cover(picture, [RECTANGLE], { as: who }), look(pdf, 1, who)])
        expect((await asked).status).toBe(status);
    }
    const other = (await hall.submit()).number;
    expect((await moderator.get(`/api/v1/moderation/${other}/files/${pdf}`)).status).toBe(404);
    expect((await moderator.get(`${at('nonsense')}`)).status).toBe(404);
    await second.post(`/api/v1/case-files/${number}/conflict-of-interest`, {});
    expect((await open(pdf, second)).status).toBe(404);
  });

  it('keep what is to be covered, one set for all moderators, and who saved it', async () => {
    const picture = await attachPicture();
    const { version } = (await moderator.get<CaseFile>(at())).body;
    await open(picture);
    const saved = await cover(picture, [RECTANGLE], { ifMatch: '"v0"' });
    expect([saved.status, saved.headers['etag']]).toEqual([200, '"v1"']);
    expect(saved.body).toMatchObject({ version: 1, savedBy: 'Служител moderator', rectangles: [RECTANGLE] });
    const stale = await cover(picture, [], { as: second, ifMatch: '"v0"' });
    expect([stale.status, stale.body.type]).toEqual([412, 'http://localhost:3000/problems/stale']);
    const file = await second.get<CaseFile>(at());
    expect(file.body.version).toBe(version);
    expect(file.body.attachments[0]?.redaction).toEqual({ version: 1, pages: 1, unseenPages: [], coveredPages: [1] });
    expect((await cover(picture, [], { as: second, ifMatch: '"v1"' })).body).toMatchObject({
      version: 2,
      rectangles: [],
      savedBy: 'Служител moderator2',
    });
    const official = await hall.staff('streets');
    await decide({ decision: 'route', department: 'streets' });
    expect((await official.get<CaseFile>(`/api/v1/case-files/${number}`)).body.attachments[0]?.redaction).toBeNull();
  });

  it.each<[string, object, number, string]>([
    ['beyond the picture', { width: 31 }, 422, '/rectangles/0/width'],
    ['before it', { x: -1 }, 422, '/rectangles/0/x'],
    ['without size', { height: 0 }, 422, '/rectangles/0/height'],
    ['on a page that it has not', { page: 2 }, 422, '/rectangles/0/page'],
    ['without a number', { y: 'top' }, 400, '/rectangles/0/y'],
  ])('refuse a rectangle %s', async (_, change, status, pointer) => {
    const picture = await attachPicture();
    await open(picture);
    const answer = await cover(picture, [{ ...RECTANGLE, ...change }]);
    expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([status, pointer]);
  });

  it('of a picture are shown as a copy, of which the original cannot be had', async () => {
    const picture = await attachPicture();
    await open(picture);
    await cover(picture, [RECTANGLE]);
    expect((await decide({ ...NOTHING, publicAttachments: [picture], fileVersions: [{ id: picture, version: 0 }] })).status).toBe(412);
    expect(await onDisk()).toEqual([]);
    expect((await decide({ ...NOTHING, publicAttachments: [picture], fileVersions: [{ id: picture, version: 1 }] })).status).toBe(200);
    const [shown] = await publicPage();
    expect(shown).toMatchObject({ name: 'снимка-1.png', coveredPages: [1], isRedrawn: false });
    expect(shown?.id).not.toBe(picture);
    const inside = await sharp(await bytesOf(shown?.url ?? ''))
      .extract({ left: 10, top: 5, width: 20, height: 10 })
      .raw()
      .toBuffer();
    expect(new Set(inside)).toEqual(new Set([24]));
    expect((await asStranger(shown?.url ?? '')).headers['cache-control']).toBe('public, max-age=300');
    expect((await asStranger(`/api/v1/attachments/${picture}`)).status).toBe(404);
    expect((await author.get(`/api/v1/attachments/${picture}`)).status).toBe(200);
    expect((await moderator.get(`/api/v1/attachments/${picture}`)).status).toBe(200);
    const late = await cover(picture, []);
    expect([late.status, late.body.type]).toEqual([409, 'http://localhost:3000/problems/file-is-public']);
    await decide({ decision: 'reject', reasonCode: 'insult', note: 'Текстът обижда съсед.' });
    expect((await asStranger(shown?.url ?? '')).status).toBe(404);
  });

  it('of a PDF wait until somebody looked at every page, and are shown as pictures', async () => {
    const pdf = await attachPdf();
    const unopened = await decide({ ...NOTHING, publicAttachments: [pdf] });
    expect([unopened.status, unopened.body.type]).toEqual([422, 'http://localhost:3000/problems/files-not-ready']);
    await open(pdf);
    await look(pdf, 1);
    expect((await look(pdf, 9)).status).toBe(404);
    const unseen = await decide({ ...NOTHING, publicAttachments: [pdf] });
    expect(unseen.body.errors).toEqual([
      {
        pointer: '/publicAttachments',
        code: 'pages_unseen',
        detail: 'Никой не е прегледал страница 2 от „документ-1.pdf“. Прегледайте файла докрай или го оставете непубличен.',
      },
    ]);
    expect((await moderator.get<CaseFile>(at())).body).toMatchObject({
      publication: 'pending',
      attachments: [{ redaction: { unseenPages: [2] } }],
    });
    await cover(pdf, [OVER_THE_LINE]);
    const looked = await look(pdf, 2, second);
    expect(looked.body.pages.map((page) => page.look?.by)).toEqual(['Служител moderator', 'Служител moderator2']);
    expect((await decide({ ...NOTHING, publicAttachments: [pdf] })).status).toBe(200);
    const [shown] = await publicPage();
    expect(shown).toMatchObject({ name: 'документ-1.pdf', coveredPages: [2], isRedrawn: true });
    const published = await bytesOf(shown?.url ?? '');
    expect(await wordsOf(published)).toEqual(['', '']);
    expect(published.includes('Petrov')).toBe(false);
    expect((await asStranger(`/api/v1/attachments/${pdf}`)).status).toBe(404);
    expect((await asStranger(shown?.url ?? '')).headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': `sandbox; default-src 'none'`,
    });
  });

  it('that cannot be drawn or covered say so, and what to do', async () => {
    const [broken, text] = [await attach('b.pdf', Buffer.from('%PDF-1.7\nnothing')), await attach('c.txt', Buffer.from('Бележка'))];
    const { status, body } = await open(broken);
    expect([status, body.type, body.errors[0]?.code]).toEqual([422, 'http://localhost:3000/problems/file-not-drawn', 'pdf_unreadable']);
    expect(body.detail).toContain('Поискайте от автора');
    expect((await open(text)).body.type).toBe('http://localhost:3000/problems/file-not-covered');
    expect((await decide({ ...NOTHING, publicAttachments: [broken] })).status).toBe(422);
    expect((await decide({ ...NOTHING, publicAttachments: [text] })).status).toBe(200);
    expect(await publicPage()).toMatchObject([{ id: text, coveredPages: [], isRedrawn: false }]);
  });

  it('are private again when the decision is taken back, and their copies are gone', async () => {
    const [picture, pdf] = [await attachPicture(), await attachPdf(['One page'])];
    await open(picture);
    await cover(picture, [RECTANGLE]);
    await open(pdf);
    await look(pdf, 1);
    const { body } = await decide({ ...NOTHING, publicAttachments: [picture, pdf] });
    const urls = (await publicPage()).map(({ url }) => url);
    expect(urls).toHaveLength(2);
    const decision = body.decisions.at(-1)?.id ?? '';
    expect((await moderator.post(`${at()}/decisions/${decision}/undoing`)).status).toBe(200);
    for (const url of urls) expect((await moderator.get(url)).status).toBe(404);
    const ids = urls.map((url) => url.split('/').at(-1));
    expect((await onDisk()).filter((id) => ids.includes(id))).toEqual([]);
    const { attachments } = (await moderator.get<CaseFile>(at())).body;
    expect(attachments.map(({ isPublic, redaction }) => [isPublic, redaction?.coveredPages, redaction?.unseenPages])).toEqual([
      [false, [1], []],
      [false, [], []],
    ]);
  });

  it('stay private when what is covered changed between a decision that hid them and its undoing', async () => {
    const picture = await attachPicture();
    await open(picture);
    await cover(picture, [RECTANGLE]);
    await decide({ ...NOTHING, publicAttachments: [picture], department: 'streets' });
    const { body } = await decide({ decision: 'route', department: 'property', publicAttachments: [] });
    expect(await publicPage()).toEqual([]);
    expect((await cover(picture, [RECTANGLE, { ...RECTANGLE, x: 0, width: 5 }])).status).toBe(200);
    await moderator.post(`${at()}/decisions/${body.decisions.at(-1)?.id ?? ''}/undoing`);
    expect(await publicPage()).toEqual([]);
    expect((await asStranger(`/api/v1/attachments/${picture}`)).status).toBe(404);
  });

  it('cost one statement more in the file of a case, however many there are', async () => {
    const cost = () => countStatements(hall.dataSource, () => moderator.get(at()));
    await open(await attachPicture());
    const before = await cost();
    for (const file of [await attachPdf(), await attachPicture()]) await open(file);
    expect(await cost()).toBe(before);
  });
});
