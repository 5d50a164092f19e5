import sharp from 'sharp';
import { wordsOf } from '../../../test/factories/pdf-words.js';
import { type Faults, FilesDesk, NOTHING, OVER_THE_LINE, RECTANGLE } from '../../../test/harness/files-desk.js';
import type { CaseNumber } from '../../kernel/ids.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { authors, Cases } from '../submissions/index.js';
import type { CaseFile } from './http/case-file.dto.js';
import type { FileReviewSheet } from './http/file-review.dto.js';

describe('published files', () => {
  let desk: FilesDesk;

  beforeAll(async () => {
    desk = await FilesDesk.start();
  });

  afterAll(() => desk.hall.close());

  beforeEach(() => desk.receive());

  it('of a picture are shown as a copy, of which the original cannot be had', async () => {
    const picture = await desk.attachPicture();
    await desk.open(picture);
    await desk.cover(picture, [RECTANGLE]);
    expect((await desk.decide({ ...NOTHING, publicAttachments: [picture], fileVersions: [{ id: picture, version: 0 }] })).status).toBe(412);
    expect(await desk.copies()).toEqual([]);
    expect((await desk.decide({ ...NOTHING, publicAttachments: [picture], fileVersions: [{ id: picture, version: 1 }] })).status).toBe(200);
    const [shown] = await desk.publicFiles();
    expect(shown).toMatchObject({ name: 'снимка-1.png', coveredPages: [1], isRedrawn: false });
    expect(shown?.id).not.toBe(picture);
    const inside = await sharp(await desk.bytesOf(shown?.url ?? ''))
      .extract({ left: 10, top: 5, width: 20, height: 10 })
      .raw()
      .toBuffer();
    expect(new Set(inside)).toEqual(new Set([24]));
    expect((await desk.asStranger(shown?.url ?? '')).headers['cache-control']).toBe('public, max-age=300');
    expect((await desk.asStranger(`/api/v1/attachments/${picture}`)).status).toBe(404);
    expect((await desk.author.get(`/api/v1/attachments/${picture}`)).status).toBe(200);
    expect((await desk.moderator.get(`/api/v1/attachments/${picture}`)).status).toBe(200);
    const late = await desk.cover(picture, []);
    expect([late.status, late.body.type]).toEqual([409, 'http://localhost:3000/problems/file-is-public']);
    await desk.decide({ decision: 'reject', reasonCode: 'insult', note: 'Текстът обижда съсед.' });
    expect((await desk.asStranger(shown?.url ?? '')).status).toBe(404);
  });

  it('of a PDF wait until somebody looked at every page, and are shown as pictures', async () => {
    const pdf = await desk.attachPdf();
    const unopened = await desk.decide({ ...NOTHING, publicAttachments: [pdf] });
    expect([unopened.status, unopened.body.type]).toEqual([422, 'http://localhost:3000/problems/files-not-ready']);
    await desk.open(pdf);
    await desk.look(pdf, 1);
    expect((await desk.look(pdf, 9)).status).toBe(404);
    const unseen = await desk.decide({ ...NOTHING, publicAttachments: [pdf] });
    expect(unseen.body.errors).toEqual([
      {
        pointer: '/publicAttachments',
        code: 'pages_unseen',
        detail: 'Никой не е прегледал страница 2 от „документ-1.pdf“. Прегледайте файла докрай или го оставете непубличен.',
      },
    ]);
    expect((await desk.moderator.get<CaseFile>(desk.at())).body).toMatchObject({
      publication: 'pending',
      attachments: [{ redaction: { unseenPages: [2] } }],
    });
    await desk.cover(pdf, [OVER_THE_LINE]);
    const looked = await desk.look(pdf, 2, desk.second);
    expect(looked.body.pages.map((page) => page.look?.by)).toEqual(['Служител moderator', 'Служител moderator2']);
    expect((await desk.decide({ ...NOTHING, publicAttachments: [pdf] })).status).toBe(200);
    const [shown] = await desk.publicFiles();
    expect(shown).toMatchObject({ name: 'документ-1.pdf', coveredPages: [2], isRedrawn: true });
    const published = await desk.bytesOf(shown?.url ?? '');
    expect(await wordsOf(published)).toEqual(['', '']);
    expect(published.includes('Petrov')).toBe(false);
    expect((await desk.asStranger(`/api/v1/attachments/${pdf}`)).status).toBe(404);
    expect((await desk.asStranger(shown?.url ?? '')).headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': `sandbox; default-src 'none'`,
    });
  });

  it('are private again when the decision is taken back, and their copies are gone', async () => {
    const [picture, pdf] = [await desk.attachPicture(), await desk.attachPdf(['One page'])];
    await desk.open(picture);
    await desk.cover(picture, [RECTANGLE]);
    await desk.open(pdf);
    await desk.look(pdf, 1);
    const { body } = await desk.decide({ ...NOTHING, publicAttachments: [picture, pdf] });
    const urls = (await desk.publicFiles()).map(({ url }) => url);
    expect(urls).toHaveLength(2);
    const decision = body.decisions.at(-1)?.id ?? '';
    expect((await desk.moderator.post(`${desk.at()}/decisions/${decision}/undoing`)).status).toBe(200);
    for (const url of urls) expect((await desk.moderator.get(url)).status).toBe(404);
    const ids = urls.map((url) => url.split('/').at(-1));
    expect((await desk.copies()).filter((id) => ids.includes(id))).toEqual([]);
    const { attachments } = (await desk.moderator.get<CaseFile>(desk.at())).body;
    expect(attachments.map(({ isPublic, redaction }) => [isPublic, redaction?.coveredPages, redaction?.unseenPages])).toEqual([
      [false, [1], []],
      [false, [], []],
    ]);
  });

  it.each([
    ['more is covered', [RECTANGLE, { ...RECTANGLE, x: 0, width: 5 }]],
    ['nothing is covered any more', []],
  ])('stay private when between a decision that hid them and its undoing %s', async (_, rectangles) => {
    const picture = await desk.attachPicture();
    await desk.open(picture);
    await desk.cover(picture, [RECTANGLE]);
    await desk.decide({ ...NOTHING, publicAttachments: [picture], department: 'streets' });
    const { body } = await desk.decide({ decision: 'route', department: 'property', publicAttachments: [] });
    expect(await desk.publicFiles()).toEqual([]);
    expect((await desk.cover(picture, rectangles)).status).toBe(200);
    await desk.moderator.post(`${desk.at()}/decisions/${body.decisions.at(-1)?.id ?? ''}/undoing`);
    expect(await desk.publicFiles()).toEqual([]);
    expect((await desk.asStranger(`/api/v1/attachments/${picture}`)).status).toBe(404);
  });

  it('stay private when they were prepared anew while the text was withheld, though that is taken back', async () => {
    const picture = await desk.attachPicture();
    await desk.open(picture);
    await desk.cover(picture, [RECTANGLE]);
    await desk.decide({ ...NOTHING, publicAttachments: [picture] });
    expect(await desk.publicFiles()).toHaveLength(1);
    const { body } = await desk.decide({ decision: 'reject', reasonCode: 'insult', note: 'Текстът обижда.' });
    expect((await desk.cover(picture, [])).status).toBe(200);
    await desk.moderator.post(`${desk.at()}/decisions/${body.decisions.at(-1)?.id ?? ''}/undoing`);
    expect(await desk.publicFiles()).toEqual([]);
    expect((await desk.asStranger(`/api/v1/attachments/${picture}`)).status).toBe(404);
  });

  it('are described for whoever does not see them, in public with the file alone', async () => {
    const picture = await desk.attachPicture();
    await desk.open(picture);
    const describe = (description: string) =>
      desk.moderator.put<FileReviewSheet & Faults>(`${desk.at(picture)}/redactions`, { rectangles: [], description });
    expect((await describe('д'.repeat(501))).body.errors[0]).toMatchObject({ pointer: '/description', code: 'too_long' });
    expect((await describe('Тревата пред входа, с\nкола върху нея.')).body).toMatchObject({
      version: 1,
      description: 'Тревата пред входа, с\nкола върху нея.',
    });
    await desk.decide({ ...NOTHING, publicAttachments: [picture] });
    expect(await desk.publicFiles()).toMatchObject([
      { id: picture, description: 'Тревата пред входа, с\nкола върху нея.', coveredPages: [] },
    ]);
  });

  it('outlive the original as what was made of them, where the public text does', async () => {
    const [pdf, picture] = [await desk.attachPdf(['One page']), await desk.attachPicture()];
    await desk.open(pdf);
    await desk.look(pdf, 1);
    await desk.decide({ ...NOTHING, publicAttachments: [pdf] });
    const [shown] = await desk.publicFiles();
    const cases = desk.hall.app.get(Cases);
    await desk.hall.app.get(UnitOfWork).run(async () => {
      const submission = await cases.findByNumber(desk.number.replace('-', '') as CaseNumber);
      if (submission) await desk.hall.app.get(authors.EraseOriginal).run(submission, 'originals', 60);
    });
    expect(await desk.publicFiles()).toEqual([shown]);
    expect((await desk.asStranger(shown?.url ?? '')).status).toBe(200);
    for (const original of [pdf, picture]) expect((await desk.moderator.get(`/api/v1/attachments/${original}`)).status).toBe(404);
    expect((await desk.moderator.get<CaseFile>(desk.at())).body.attachments).toMatchObject([
      { id: shown?.id, isPublic: true, redaction: null },
    ]);
  });
});
