import type { AddressInfo } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import sharp from 'sharp';
import type { ApiClient, Answer } from '../../../test/harness/api-client.js';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import type { StaffActor } from '../../kernel/actor.js';
import type { AccountId, AttachmentId, SubmissionId } from '../../kernel/ids.js';
import { ActorSources } from '../../platform/http/access/actor-sources.js';
import { type FormOutcome, Pages } from '../../platform/pages/pages.js';
import { Attachments, FILE_LIMIT } from '../attachments/index.js';
import type { Draft, DraftFile } from './http/draft.dto.js';
import type { PrivateAttachment } from './http/private-attachment.dto.js';
import { CaseSessions } from './storage/case-sessions.js';
import { caseFiles } from './use-cases/attach-to-case.js';

interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const note = (words = 'Бележка за случая.'): Sent => ({ name: 'Мария Петрова.txt', bytes: Buffer.from(words) });
const pdf: Sent = { name: 'молба.pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF\n') };
const photo = async (): Promise<Sent> => {
  const image = sharp({ create: { width: 80, height: 60, channels: 3, background: '#b0413e' } });
  return {
    name: 'IMG_20261123.jpg',
    bytes: await image
      .jpeg()
      .withExif({ IFD0: { Artist: 'Maria Petrova' } })
      .toBuffer(),
  };
};

const formOf = (files: readonly Sent[], fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('file', new Blob([Buffer.from(bytes)]), name);
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

describe('the files of a submission', () => {
  let test: TestApplication;
  let base: string;
  const moderator: StaffActor = {
    kind: 'staff',
    accountId: '00000000-0000-7000-8000-000000000001' as AccountId,
    role: 'moderator',
    departmentId: null,
    office: null,
    standsIn: [],
  };

  beforeAll(async () => {
    test = await startTestApplication();
    test.app.get(Pages).show = async (_: FastifyRequest, reply: FastifyReply, outcome?: FormOutcome) => {
      await reply.status(outcome?.status ?? 200).send(outcome);
    };
    test.app.get(ActorSources).useForStaff({ identify: async ({ cookies }) => (cookies['staff'] === 'moderator' ? moderator : null) });
    await test.app.listen(0, '127.0.0.1');
    base = `http://127.0.0.1:${(test.app.getHttpServer().address() as AddressInfo).port}`;
  });

  afterAll(() => test.close());

  const draft = async (visitor: ApiClient): Promise<string> => {
    const { headers } = await visitor.form('/bg/submit', { kind: 'recommendation', topic: 'services' });
    return String(headers.location).split('/')[3] ?? '';
  };

  /** Sends a form over a real connection, as a browser does. */
  const post = async (
    visitor: ApiClient,
    id: string,
    files: readonly Sent[],
    fields: Record<string, string> = { action: 'add' },
  ): Promise<Response> =>
    fetch(`${base}/bg/submit/${id}/files`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie: `__Host-draft=${visitor.cookie('__Host-draft')}` },
      body: formOf(files, fields),
    });

  const filesOf = async (visitor: ApiClient, id: string): Promise<DraftFile[]> =>
    (await visitor.get<Draft>(`/api/v1/drafts/${id}`)).body.files;

  const send = async (visitor: ApiClient, id: string): Promise<SubmissionId> => {
    await visitor.form(`/bg/submit/${id}/text`, { title: 'Пейки в парка', text: 'Да се сложат още пейки в парка до гарата.' });
    await visitor.form(`/bg/submit/${id}/identity`, { identity: 'anonymous' });
    expect((await visitor.form(`/bg/submit/${id}/check`, {})).status).toBe(303);
    const [row] = await test.dataSource.query<{ submission_id: SubmissionId }[]>('select submission_id from draft where id = $1', [id]);
    if (!row) throw new Error('The draft was not sent');
    return row.submission_id;
  };

  const download = (visitor: ApiClient, id: string, bearer?: string): Promise<Answer<string>> =>
    visitor.get<string>(`/api/v1/attachments/${id}`, bearer ? { bearer } : {});

  it('are taken one or several at a time, removed, and go with the submission', async () => {
    const visitor = test.visitor();
    const id = await draft(visitor);
    const added = await post(visitor, id, [await photo(), pdf, note()]);
    expect([added.status, added.headers.get('location')]).toEqual([303, `/bg/submit/${id}/files`]);
    const files = await filesOf(visitor, id);
    expect(files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['снимка-1.jpg', 'image/jpeg'],
      ['документ-1.pdf', 'application/pdf'],
      ['текст-1.txt', 'text/plain'],
    ]);
    const removed = await visitor.form(`/bg/submit/${id}/files`, { action: 'remove', file: files[1]?.id ?? '' });
    expect([removed.status, removed.headers.location]).toEqual([303, `/bg/submit/${id}/files`]);
    const next = await post(visitor, id, [note('Още една.')], { action: 'next' });
    expect(next.headers.get('location')).toBe(`/bg/submit/${id}/identity`);
    const submission = await send(visitor, id);
    expect((await test.app.get(Attachments).of(caseFiles(submission))).map(({ name }) => name)).toEqual([
      'снимка-1.jpg',
      'текст-1.txt',
      'текст-2.txt',
    ]);
  });

  it('lose whatever a telephone wrote into them', async () => {
    const visitor = test.visitor();
    const id = await draft(visitor);
    const original = await photo();
    expect(Buffer.from(original.bytes).includes('Maria')).toBe(true);
    await post(visitor, id, [original]);
    const [file] = await filesOf(visitor, id);
    const answer = await fetch(`${base}/api/v1/attachments/${file?.id}`, {
      headers: { cookie: `__Host-draft=${visitor.cookie('__Host-draft')}` },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(bytes).toHaveLength(file?.bytes ?? 0);
    expect(bytes.includes('Maria')).toBe(false);
  });

  it('come back as they were, compressed on the way or not', async () => {
    const visitor = test.visitor();
    const id = await draft(visitor);
    const long = note('Дълга бележка. '.repeat(500));
    await post(visitor, id, [long]);
    const [file] = await filesOf(visitor, id);
    for (const encoding of ['gzip', 'identity']) {
      const headers = { cookie: `__Host-draft=${visitor.cookie('__Host-draft')}`, 'accept-encoding': encoding };
      const answer = await fetch(`${base}/api/v1/attachments/${file?.id}`, { headers });
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(long.bytes))).toBe(true);
    }
  });

  it.each<[string, number, string, () => Sent[]]>([
    ['a byte too many', 413, 'file_too_large', () => [{ name: 'видео.txt', bytes: Buffer.alloc(FILE_LIMIT + 1, 'a') }]],
    ['thirty megabytes', 413, 'file_too_large', () => [{ name: 'видео.txt', bytes: Buffer.alloc(30_000_000, 'a') }]],
    ['another kind', 415, 'kind_not_accepted', () => [{ name: 'видео.html', bytes: Buffer.from('<script>') }]],
    ['nothing', 422, 'file_missing', () => []],
    ['a field in which nothing was chosen', 422, 'file_missing', () => [{ name: '', bytes: Buffer.alloc(0) }]],
    ['six at once', 422, 'too_many_files', () => Array.from({ length: 6 }, () => note())],
  ])('are refused at their field for %s, over a connection that stays whole', async (_, status, code, files) => {
    const visitor = test.visitor();
    const id = await draft(visitor);
    const answer = await post(visitor, id, files());
    expect(answer.status).toBe(status);
    const outcome = (await answer.json()) as FormOutcome;
    expect(outcome.errors).toMatchObject([{ pointer: '/file', code }]);
    const [named] = files();
    if (named?.name.startsWith('видео')) expect(outcome.errors[0]?.detail.bg).toMatch(/^„видео\.(txt|html)“: /);
  });

  it('that are good stay when another of the same form is refused', async () => {
    const visitor = test.visitor();
    const id = await draft(visitor);
    const answer = await post(visitor, id, [note(), { name: 'b.exe', bytes: Buffer.from('MZ\u0000') }, pdf], { action: 'next' });
    expect(answer.status).toBe(415);
    expect((await filesOf(visitor, id)).map(({ name }) => name)).toEqual(['текст-1.txt', 'документ-1.pdf']);
  });

  it('need a draft of this browser', async () => {
    const visitor = test.visitor();
    await draft(visitor);
    const other = await draft(test.visitor());
    expect((await post(visitor, other, [note(), { name: 'видео.txt', bytes: Buffer.alloc(30_000_000, 'a') }])).status).toBe(404);
  });

  describe('once it is sent', () => {
    let visitor: ApiClient;
    let submission: SubmissionId;
    let number: string;
    let token: string;
    let [picture, document]: AttachmentId[] = [];

    beforeEach(async () => {
      visitor = test.visitor();
      const id = await draft(visitor);
      await post(visitor, id, [await photo(), pdf]);
      submission = await send(visitor, id);
      [picture, document] = (await test.app.get(Attachments).of(caseFiles(submission))).map((file) => file.id);
      token = (await test.app.get(CaseSessions).begin(submission)).token;
      number =
        (await test.dataSource.query<{ number: string }[]>('select number from submission where id = $1', [submission]))[0]?.number ?? '';
    });

    const staff = (query = ''): Promise<Answer<string>> =>
      test.visitor().get<string>(`/api/v1/attachments/${picture}${query}`, { headers: { cookie: 'staff=moderator' } });

    const publish = (): Promise<unknown> =>
      test.dataSource.query(
        `update submission set publication = 'published', public_title = title, public_text = text, published_at = now() where id = $1`,
        [submission],
      );

    it('are for the author and for staff who may see the case, as downloads that no browser opens as a page', async () => {
      const answer = await download(test.visitor(), picture ?? '', token);
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'image/jpeg',
        'content-disposition': `attachment; filename="file-1.jpg"; filename*=UTF-8''%D1%81%D0%BD%D0%B8%D0%BC%D0%BA%D0%B0-1.jpg`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': `sandbox; default-src 'none'`,
        'cache-control': 'private, no-store',
      });
      expect((await staff()).headers['content-disposition']).toMatch(/^attachment/);
      expect((await staff('?inline=1')).headers['content-disposition']).toMatch(/^inline/);
      const other = await test.app.get(CaseSessions).begin(await send(visitor, await draft(visitor)));
      for (const nobody of [await download(visitor, picture ?? ''), await download(test.visitor(), picture ?? '', other.token)])
        expect(nobody.status).toBe(404);
      expect((await download(visitor, 'not-an-id')).status).toBe(404);
    });

    it('are public once a moderator chose them and as long as the case is, and a PDF never', async () => {
      await test.app.get(Attachments).setPublic([picture as AttachmentId], caseFiles(submission));
      expect((await download(test.visitor(), picture ?? '')).status).toBe(404);
      await publish();
      const shown = await download(test.visitor(), picture ?? '');
      expect([shown.status, shown.headers['cache-control']]).toEqual([200, 'public, max-age=300']);
      await test.dataSource.query('update attachment set is_public = true where id = $1', [document]);
      expect((await download(test.visitor(), document ?? '')).status).toBe(404);
      await test.dataSource.query(`update submission set publication = 'withheld' where id = $1`, [submission]);
      expect((await download(test.visitor(), picture ?? '')).status).toBe(404);
    });

    it('can be added by the author alone, one at a time, and up to five', async () => {
      const add = (
        file: Sent,
        bearer: string | undefined,
      ): Promise<Answer<PrivateAttachment & { errors: { pointer: string; code: string }[] }>> =>
        test.visitor().upload(`/api/v1/cases/${number}/attachments`, { ...file, type: 'text/plain' }, {}, bearer ? { bearer } : {});
      const added = await add(note(), token);
      expect(added).toMatchObject({
        status: 201,
        body: { name: 'текст-1.txt', isPublic: false, from: 'author', url: `/api/v1/attachments/${added.body.id}` },
      });
      expect((await add(note(), undefined)).status).toBe(401);
      expect((await add({ name: 'a.txt', bytes: Buffer.alloc(FILE_LIMIT + 1, 'a') }, token)).body.errors).toMatchObject([
        { pointer: '/file', code: 'file_too_large' },
      ]);
      expect((await test.visitor().post(`/api/v1/cases/${number}/attachments`, {}, { bearer: token })).status).toBe(415);
      await add(note(), token);
      await add(note(), token);
      const sixth = await add(note(), token);
      expect([sixth.status, sixth.body.errors]).toMatchObject([422, [{ pointer: '/file', code: 'too_many_files' }]]);
      const events = await test.dataSource.query('select type, is_public from case_event where submission_id = $1 order by id offset 1', [
        submission,
      ]);
      expect(events).toEqual(Array(3).fill({ type: 'attachment_added', is_public: false }));
    });
  });
});
