import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { pdfOf } from '../../../test/factories/pdf.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { type Sent, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { ResponseDraftFile, ResponseDraftFiles, ResponseFile } from './http/answer-files.dto.js';
import type { PublicResponse } from './http/responses.dto.js';

const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);
const TEXT = Buffer.from('Лампите се сменят по график през декември.');
const ANSWER = { outcome: 'explained', text: 'Лампите се сменят по график през декември.' };

interface Faults {
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

describe('files of an answer', () => {
  let town: TownHall;
  let moderator: ApiClient;
  let official: ApiClient;
  let picture: Buffer;
  let sent: Sent;

  beforeAll(async () => {
    town = await startTownHall();
    [moderator, official] = await Promise.all([town.staff('moderator'), town.staff('streets')]);
    const colour = { width: 40, height: 30, channels: 3, background: 'orange' } as const;
    picture = await sharp({ create: colour })
      .withExif({ IFD0: { Copyright: 'Ivan Petrov' } })
      .jpeg()
      .toBuffer();
  });
  beforeEach(async () => {
    sent = await town.submit();
    await decide({ decision: 'publish', department: 'streets' });
  });
  afterAll(() => town.close());

  const decide = async (decision: object): Promise<void> => {
    const { status, text } = await moderator.post(`/api/v1/moderation/${sent.number}/decisions`, decision);
    if (status !== 200) throw new Error(text);
    await town.drainOutbox();
  };
  const draftUrl = (): string => `/api/v1/submissions/${sent.number}/response-draft/files`;
  const add = (bytes: Uint8Array, name: string, description = 'Новата лампа', as = official, headers: Record<string, string> = {}) =>
    as.upload<ResponseDraftFile & Faults>(draftUrl(), { name, type: '', bytes }, description === '' ? {} : { description }, { headers });
  const added = async (bytes: Uint8Array = TEXT, name = 'a.txt'): Promise<ResponseDraftFile> => {
    const { status, body, text } = await add(bytes, name);
    if (status !== 201) throw new Error(text);
    return body;
  };
  const draft = async (as = official) => as.get<ResponseDraftFiles>(draftUrl());
  const answer = async (changes = {}): Promise<PublicResponse> => {
    const { status, body, text } = await official.post<PublicResponse>(`/api/v1/submissions/${sent.number}/responses`, {
      ...ANSWER,
      ...changes,
    });
    if (status !== 201) throw new Error(text);
    return body;
  };
  const get = (id: string, as = town.visitor(), query = '') => as.get<string>(`/api/v1/answer-files/${id}${query}`);
  const asAuthor = async (): Promise<ApiClient> => {
    const client = town.visitor();
    const { number, accessCode } = sent;
    expect((await client.post('/api/v1/cases/lookup', { number, accessCode })).status).toBe(200);
    return client;
  };
  const publicAnswers = async (): Promise<PublicResponse[]> =>
    (await town.visitor().get<{ responses: PublicResponse[] }>(`/api/v1/submissions/${sent.number}`)).body.responses;
  const filesOnDisk = async (): Promise<number> =>
    (await readdir(join(town.dataDir, 'files'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
  const withhold = (id: string, withheld: boolean, as = moderator, ifMatch = '') =>
    as.put(
      `/api/v1/submissions/${sent.number}/answer-files/${id}/withholding`,
      { withheld, reason: 'Вижда се име.' },
      ifMatch === '' ? {} : { ifMatch },
    );

  it('are the department’s alone until the answer is published, and everybody’s from then on', async () => {
    const { id, name } = await added(PDF, 'Заповед на Иван Петров.pdf');
    expect(name).toBe('документ-1.pdf');
    const staff = await Promise.all((['moderator', 'property', 'monitor', 'admin'] as const).map((each) => town.staff(each)));
    const clients = [town.visitor(), await asAuthor(), ...staff];
    for (const client of clients) expect((await get(id, client)).status).toBe(404);
    for (const name of ['streets', 'streets2'] as const) expect((await get(id, await town.staff(name))).status).toBe(200);
    expect((await get(id, official)).headers['cache-control']).toBe('private, no-store');

    const published = await answer();
    expect(published.files).toEqual([
      {
        id,
        name,
        mediaType: 'application/pdf',
        bytes: PDF.length,
        description: 'Новата лампа',
        url: `/api/v1/answer-files/${id}`,
        withheldAt: null,
      },
    ]);
    expect((await publicAnswers())[0]).toMatchObject({ files: published.files, versions: [{ files: published.files }] });
    const file = await get(id);
    expect(file).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'application/pdf',
        'cache-control': 'public, max-age=300',
        'x-content-type-options': 'nosniff',
        'content-security-policy': `sandbox; default-src 'none'`,
        'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''/),
      },
    });
    expect((await draft()).body.items).toMatchObject([{ id, from: 'earlier', isIn: true }]);
  });

  it('are read by the author and the staff, and not by the public, while the words of the case are withheld', async () => {
    const { id } = await added();
    await answer();
    await decide({ decision: 'reject', reasonCode: 'insult', note: 'Обидни думи към съсед.' });
    expect((await get(id)).status).toBe(404);
    for (const reader of [await asAuthor(), moderator, official]) {
      expect(await get(id, reader)).toMatchObject({ status: 200, headers: { 'cache-control': 'private, no-store' } });
    }
    expect((await get(id, await town.staff('property'))).status).toBe(404);
  });

  it('keep no metadata of a picture, and show it in place', async () => {
    const { id, bytes } = await added(picture, 'IMG_0001.jpg');
    await answer();
    const shown = await get(id, town.visitor(), '?inline=1');
    expect(shown.headers['content-disposition']).toMatch(/^inline/);
    expect(shown.headers['content-length']).toBe(String(bytes));
    expect(shown.text).not.toContain('Ivan Petrov');
  });

  it.each<[string, () => Uint8Array, string, string, number, string, string]>([
    ['a script in a PDF', () => pdfOf(['Hello']), 'a.pdf', 'Документ', 422, '/file', 'pdf_active'],
    ['a program', () => Buffer.from('4d5a900003', 'hex'), 'a.exe', 'Файл', 415, '/file', 'kind_not_accepted'],
    ['a name that deceives', () => PDF, 'a.jpg', 'Снимка', 415, '/file', 'name_and_content_differ'],
    ['a picture of which nothing is said', () => picture, 'a.jpg', '', 422, '/description', 'missing'],
    ['a PDF of which nothing is said', () => PDF, 'a.pdf', '  ', 422, '/description', 'missing'],
    ['too much said of it', () => PDF, 'a.pdf', 'ж'.repeat(501), 422, '/description', 'too_long'],
  ])('are refused for %s', async (_, bytes, name, description, status, pointer, code) => {
    const before = await filesOnDisk();
    const refused = await add(bytes(), name, description);
    expect([refused.status, refused.body.errors.map((each) => [each.pointer, each.code])]).toEqual([status, [[pointer, code]]]);
    expect(await filesOnDisk()).toBe(before);
  });

  it('are at most five, those of the version before among them; of two for the last place one is refused', async () => {
    for (let index = 0; index < 4; index += 1) await added();
    const [one, two] = await Promise.all([add(TEXT, 'a.txt'), add(TEXT, 'b.txt')]);
    expect([one.status, two.status].sort()).toEqual([201, 422]);
    expect((one.status === 422 ? one : two).body.errors[0]).toMatchObject({ pointer: '/file', code: 'too_many_files' });
    const { files } = await answer();
    expect(files).toHaveLength(5);
    expect((await add(TEXT, 'c.txt')).status).toBe(422);
    expect((await official.delete(`${draftUrl()}/${files[0]!.id}`)).status).toBe(204);
    expect((await add(TEXT, 'c.txt')).status).toBe(201);
    expect((await official.put(`${draftUrl()}/${files[0]!.id}`, {})).status).toBe(422);
  });

  it('are added once, however often the request comes', async () => {
    const key = { 'idempotency-key': '"8e03978e-40d5-43e8-bc93-6894a57f9324"' };
    const [one, two] = await Promise.all([add(TEXT, 'a.txt', '', official, key), add(TEXT, 'a.txt', '', official, key)]);
    expect([one.status, two.status, one.body.id]).toEqual([201, 201, two.body.id]);
    expect((await draft()).body.items).toHaveLength(1);
  });

  it('of a correction are chosen anew: kept, left out or added, and each version keeps its own', async () => {
    const [kept, dropped] = [await added(), await added(PDF, 'a.pdf')];
    await answer();
    expect((await official.delete(`${draftUrl()}/${dropped.id}`)).status).toBe(204);
    const fresh = await added();
    expect(fresh.name).toBe('текст-2.txt');
    expect((await draft()).body.items.map(({ id, from, isIn }) => [id, from, isIn])).toEqual([
      [kept.id, 'earlier', true],
      [dropped.id, 'earlier', false],
      [fresh.id, 'added', true],
    ]);
    await answer({ correctionNote: 'Добавихме графика.' });
    const [published] = await publicAnswers();
    const ids = (files: readonly ResponseFile[]): string[] => files.map(({ id }) => id);
    expect(published!.versions.map(({ files }) => ids(files))).toEqual([
      [kept.id, dropped.id],
      [kept.id, fresh.id],
    ]);
    expect(ids(published!.files)).toEqual([kept.id, fresh.id]);
    for (const id of [kept.id, dropped.id, fresh.id]) expect((await get(id)).status).toBe(200);
    await answer({ correctionNote: 'Още една дума.' });
    expect(ids((await publicAnswers())[0]!.files)).toEqual([kept.id, fresh.id]);
  });

  it('can be left out and taken in again before the correction is published', async () => {
    const { id } = await added();
    await answer();
    await official.delete(`${draftUrl()}/${id}`);
    expect((await official.put(`${draftUrl()}/${id}`, {})).status).toBe(204);
    expect((await draft()).body.items).toMatchObject([{ id, isIn: true }]);
    expect((await official.put(`${draftUrl()}/019abc00-0000-7000-8000-0000000000e1`, {})).status).toBe(404);
  });

  it('go from the disk with the draft: one by one, all together, and when the case goes to another department', async () => {
    const before = await filesOnDisk();
    const { id } = await added();
    await official.delete(`${draftUrl()}/${id}`);
    expect([(await get(id, official)).status, await filesOnDisk()]).toEqual([404, before]);
    await added();
    await official.delete(`/api/v1/submissions/${sent.number}/response-draft`);
    expect([(await draft()).body.items, await filesOnDisk()]).toEqual([[], before]);

    const left = await added();
    await official.post(`/api/v1/case-files/${sent.number}/hand-back`, { reason: 'Не е за нас.' });
    expect((await get(left.id, official)).status).toBe(404);
    await decide({ decision: 'route', department: 'property' });
    const property = await town.staff('property');
    expect((await draft(property)).body.items).toEqual([]);
    expect([(await get(left.id, property)).status, await filesOnDisk()]).toEqual([404, before]);
  });

  it('are nobody’s business who may not answer the case', async () => {
    for (const [name, status] of [
      ['property', 404],
      ['moderator', 403],
      ['monitor', 403],
    ] as const) {
      const client = await town.staff(name);
      expect([(await draft(client)).status, (await add(TEXT, 'a.txt', '', client)).status]).toEqual([status, status]);
    }
    expect((await draft(town.visitor())).status).toBe(401);
    const open = await town.submit();
    sent = open;
    expect((await add(TEXT, 'a.txt')).status).toBe(404);
  });

  it('are taken from the public by a moderator with a reason: a line stays, and the staff still get them', async () => {
    const { id } = await added(PDF, 'a.pdf');
    await answer();
    expect((await withhold(id, true, moderator, '"v1"')).status).toBe(412);
    for (const name of ['streets', 'appeals'] as const) expect((await withhold(id, true, await town.staff(name))).status).toBe(403);
    expect((await withhold('019abc00-0000-7000-8000-0000000000e1', true)).status).toBe(404);
    expect((await withhold(id, true)).status).toBe(204);
    const at = town.clock.now().toISOString();
    const [published] = await publicAnswers();
    const line = { id, name: null, mediaType: 'application/pdf', bytes: PDF.length, description: null, url: null, withheldAt: at };
    expect([published!.files, published!.versions[0]!.files]).toEqual([[line], [line]]);
    for (const client of [town.visitor(), await asAuthor()]) expect((await get(id, client)).status).toBe(404);
    for (const client of [moderator, official]) expect((await get(id, client)).status).toBe(200);
    const { body: file } = await moderator.get<{ responses: PublicResponse[] }>(`/api/v1/case-files/${sent.number}`);
    expect(file.responses[0]!.versions[0]!.files[0]).toMatchObject({ name: 'документ-1.pdf', withheldAt: at });
    await answer({ correctionNote: 'Без файла.' });
    expect((await publicAnswers())[0]!.files).toEqual([]);
    expect((await withhold(id, false)).status).toBe(204);
    expect((await get(id)).status).toBe(200);
  });

  it('of a draft cannot be taken from a public that never had them', async () => {
    await answer();
    const { id } = await added();
    expect((await withhold(id, true)).status).toBe(404);
  });

  it('cost no statement more where answers are read', async () => {
    await answer();
    const count = (): Promise<number> => countStatements(town.dataSource, publicAnswers);
    const few = await count();
    for (let index = 0; index < 3; index += 1) await added();
    await answer({ correctionNote: 'С файловете.' });
    expect(await count()).toBe(few);
  });
});
