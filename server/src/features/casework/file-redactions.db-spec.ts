import { countStatements } from '../../../test/harness/statement-count.js';
import { FilesDesk, NOTHING, RECTANGLE } from '../../../test/harness/files-desk.js';
import type { CaseFile } from './http/case-file.dto.js';

describe('files before they are published', () => {
  let desk: FilesDesk;

  beforeAll(async () => {
    desk = await FilesDesk.start();
  });

  afterAll(() => desk.hall.close());

  beforeEach(() => desk.receive());

  it('are opened page by page by moderators alone', async () => {
    const [picture, pdf] = [await desk.attachPicture(), await desk.attachPdf()];
    expect((await desk.open(picture)).body).toMatchObject({
      version: 0,
      rectangles: [],
      pages: [{ page: 1, width: 40, height: 30, url: `/api/v1/attachments/${picture}?inline=1`, look: null }],
    });
    const sheet = await desk.open(pdf);
    expect([sheet.status, sheet.headers['etag']]).toEqual([200, '"v0"']);
    expect(sheet.body.pages.map(({ width, height, url }) => [width, height, url])).toEqual([
      [1413, 2000, `${desk.at(pdf)}/pages/1`],
      [1413, 2000, `${desk.at(pdf)}/pages/2`],
    ]);
    const page = await desk.moderator.get<string>(`${desk.at(pdf)}/pages/2`);
    expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'image/jpeg', 'cache-control': 'private, no-store' } });
    expect((await desk.moderator.get(`${desk.at(pdf)}/pages/3`)).status).toBe(404);
    expect((await desk.moderator.get(`${desk.at(picture)}/pages/1`)).status).toBe(404);
    for (const [who, status] of [
      [desk.hall.visitor(), 401],
      [desk.author, 401],
      [await desk.hall.staff('streets'), 403],
      [await desk.hall.staff('monitor'), 403],
    ] as const) {
      for (const asked of [
        desk.open(pdf, who),
        who.get(`${desk.at(pdf)}/pages/1`),
        desk.cover(picture, [RECTANGLE], { as: who }),
        desk.look(pdf, 1, who),
      ])
        expect((await asked).status).toBe(status);
    }
    const other = (await desk.hall.submit()).number;
    expect((await desk.moderator.get(`/api/v1/moderation/${other}/files/${pdf}`)).status).toBe(404);
    expect((await desk.moderator.get(`${desk.at('nonsense')}`)).status).toBe(404);
    await desk.second.post(`/api/v1/case-files/${desk.number}/conflict-of-interest`, {});
    expect((await desk.open(pdf, desk.second)).status).toBe(404);
  });

  it('keep what is to be covered, one set for all moderators, and who saved it', async () => {
    const picture = await desk.attachPicture();
    const { version } = (await desk.moderator.get<CaseFile>(desk.at())).body;
    await desk.open(picture);
    const saved = await desk.cover(picture, [RECTANGLE], { ifMatch: '"v0"' });
    expect([saved.status, saved.headers['etag']]).toEqual([200, '"v1"']);
    expect(saved.body).toMatchObject({ version: 1, savedBy: 'Служител moderator', rectangles: [RECTANGLE] });
    const stale = await desk.cover(picture, [], { as: desk.second, ifMatch: '"v0"' });
    expect([stale.status, stale.body.type]).toEqual([412, 'http://localhost:3000/problems/stale']);
    const file = await desk.second.get<CaseFile>(desk.at());
    expect(file.body.version).toBe(version);
    expect(file.body.attachments[0]?.redaction).toEqual({ version: 1, pages: 1, unseenPages: [], coveredPages: [1] });
    expect((await desk.cover(picture, [], { as: desk.second, ifMatch: '"v1"' })).body).toMatchObject({
      version: 2,
      rectangles: [],
      savedBy: 'Служител moderator2',
    });
    const official = await desk.hall.staff('streets');
    await desk.decide({ decision: 'route', department: 'streets' });
    expect((await official.get<CaseFile>(`/api/v1/case-files/${desk.number}`)).body.attachments[0]?.redaction).toBeNull();
  });

  it.each<[string, object, number, string]>([
    ['beyond the picture', { width: 31 }, 422, '/rectangles/0/width'],
    ['before it', { x: -1 }, 422, '/rectangles/0/x'],
    ['without size', { height: 0 }, 422, '/rectangles/0/height'],
    ['on a page that it has not', { page: 2 }, 422, '/rectangles/0/page'],
    ['without a number', { y: 'top' }, 400, '/rectangles/0/y'],
  ])('refuse a rectangle %s', async (_, change, status, pointer) => {
    const picture = await desk.attachPicture();
    await desk.open(picture);
    const answer = await desk.cover(picture, [{ ...RECTANGLE, ...change }]);
    expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([status, pointer]);
  });

  it('that cannot be drawn or covered say so, and what to do', async () => {
    const [broken, text] = [
      await desk.attach('b.pdf', Buffer.from('%PDF-1.7\nnothing')),
      await desk.attach('c.txt', Buffer.from('Бележка')),
    ];
    const { status, body } = await desk.open(broken);
    expect([status, body.type, body.errors[0]?.code]).toEqual([422, 'http://localhost:3000/problems/file-not-drawn', 'pdf_unreadable']);
    expect(body.detail).toContain('Поискайте от автора');
    expect((await desk.open(text)).body.type).toBe('http://localhost:3000/problems/file-not-covered');
    expect((await desk.decide({ ...NOTHING, publicAttachments: [broken] })).status).toBe(422);
    expect((await desk.decide({ ...NOTHING, publicAttachments: [text] })).status).toBe(200);
    expect(await desk.publicFiles()).toMatchObject([{ id: text, coveredPages: [], isRedrawn: false }]);
  });

  it('cost one statement more in the file of a case, however many there are', async () => {
    const cost = () => countStatements(desk.hall.dataSource, () => desk.moderator.get(desk.at()));
    await desk.open(await desk.attachPicture());
    const before = await cost();
    for (const file of [await desk.attachPdf(), await desk.attachPicture()]) await desk.open(file);
    expect(await cost()).toBe(before);
  });
});
