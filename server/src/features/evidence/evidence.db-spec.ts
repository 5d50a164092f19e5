import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { STAFF_NAMES, type StaffName, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { StaffActor } from '../../kernel/actor.js';
import type { AccountId } from '../../kernel/ids.js';
import { ProblemException } from '../../kernel/problem.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { GivenEvidence } from './domain/evidence.js';
import type { EvidenceFile, EvidenceItem } from './http/evidence.dto.js';
import { EvidenceDoors, EvidenceOf, type EvidenceSubject, KeepEvidence } from './index.js';

const UPLOADS = '/api/v1/evidence-files';
const link = (more: object = {}): GivenEvidence =>
  ({ kind: 'link', caption: 'Обявата за ремонта', url: 'https://example.org/remont', seenOn: '2026-11-20', ...more }) as GivenEvidence;
const photo = (attachment: string, more: object = {}): GivenEvidence => ({
  ...{ kind: 'photo', caption: 'Новата настилка', attachment, place: 'ул. „Васил Левски“ 12', latitude: 42.851234, longitude: 23.037 },
  ...more,
});
const file = (attachment: string): GivenEvidence => ({ kind: 'file', caption: 'Протокол за приемане', attachment });

describe('evidence', () => {
  let hall: TownHall;
  let picture: Buffer;
  beforeAll(async () => {
    hall = await startTownHall();
    hall.app.get(EvidenceDoors).decide('tried_entry', async () => true);
    picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
      .withExif({ IFD0: { Copyright: 'Ivan Petrov' } })
      .jpeg()
      .toBuffer();
  });
  afterAll(() => hall.close());

  const actor = (name: StaffName): StaffActor => ({
    ...{ kind: 'staff', accountId: hall.accountOf(name) as AccountId, role: 'monitor' },
    ...{ departmentId: null, office: null, standsIn: [] },
  });
  const newSubject = (): EvidenceSubject => ({ type: 'tried_entry', id: randomUUID() });
  const send = (bytes: Buffer, name: string, desk: ApiClient) => desk.upload<EvidenceFile>(UPLOADS, { name, type: '', bytes });
  const upload = async (by: StaffName = 'monitor', bytes: Buffer = Buffer.from('Протокол'), name = 'a.txt'): Promise<string> => {
    const { status, body, text } = await send(bytes, name, await hall.staff(by));
    if (status !== 201) throw new Error(text);
    return body.id;
  };
  const keep = (subject: EvidenceSubject, items: readonly GivenEvidence[], by: StaffName = 'monitor'): Promise<void> =>
    hall.app.get(KeepEvidence).run(subject, items, actor(by));
  const faults = async (work: Promise<void>): Promise<string[]> => {
    const error: unknown = await work.then(
      () => null,
      (failed: unknown) => failed,
    );
    if (!(error instanceof ProblemException)) throw new Error(`Not refused: ${String(error)}`);
    expect(error.problem.type.status).toBe(422);
    return (error.problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
  };
  const itemsOf = async (subject: EvidenceSubject): Promise<EvidenceItem[]> =>
    (await hall.app.get(EvidenceOf).of([subject])).get(subject.id) ?? [];
  const download = (id: string, query = '') => hall.visitor().get<string>(`/api/v1/evidence/${id}/file${query}`);
  const filesOnDisk = async (): Promise<number> =>
    (await readdir(join(hall.dataDir, 'files'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

  it('is uploaded by officials and monitors alone', async () => {
    expect((await send(picture, 'a.jpg', hall.visitor())).status).toBe(401);
    const statuses: Record<string, number> = {};
    for (const name of STAFF_NAMES) statuses[name] = (await send(picture, 'a.jpg', await hall.staff(name))).status;
    expect(statuses).toEqual({
      ...{ admin: 403, moderator: 403, moderator2: 403, appeals: 403 },
      ...{ monitor: 201, property: 201, streets: 201, streets2: 201, mayor: 201 },
    });
  });

  it('keeps files, photos and links in the order in which they were given', async () => {
    const subject = newSubject();
    const [proof, shot] = [await upload(), await upload('monitor', picture, 'Иван Петров.jpg')];
    await keep(subject, [photo(shot), link(), file(proof)]);
    const [first, second, third] = await itemsOf(subject);
    expect(first).toMatchObject({ kind: 'photo', caption: 'Новата настилка', place: 'ул. „Васил Левски“ 12', url: null });
    expect([first?.latitude, first?.longitude]).toEqual([42.85123, 23.037]);
    expect(first?.file).toMatchObject({ id: shot, mediaType: 'image/jpeg' });
    expect(first?.file?.name).toMatch(/^снимка-\d+\.jpg$/);
    expect(second).toMatchObject({ kind: 'link', url: 'https://example.org/remont', seenOn: '2026-11-20', file: null, fetchedAt: null });
    expect(third).toMatchObject({ kind: 'file', file: { id: proof, mediaType: 'text/plain' }, place: null, latitude: null });
  });

  it('gives its files to everybody, as downloads that no browser opens as a page', async () => {
    const subject = newSubject();
    await keep(subject, [photo(await upload('monitor', picture, 'a.jpg')), file(await upload()), link()]);
    const [shot, proof, page] = await itemsOf(subject);
    const { status, headers } = await download(proof?.id ?? '');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      ...{ 'x-content-type-options': 'nosniff', 'content-type': 'text/plain; charset=utf-8' },
      ...{ 'content-security-policy': `sandbox; default-src 'none'`, 'cache-control': 'public, max-age=300' },
    });
    expect(headers['content-disposition']).toMatch(/^attachment; /);
    expect((await download(proof?.id ?? '', '?inline=1')).headers['content-disposition']).toMatch(/^attachment; /);
    expect((await download(shot?.id ?? '', '?inline=1')).headers['content-disposition']).toMatch(/^inline; /);
    expect((await download(shot?.id ?? '')).text).not.toContain('Ivan Petrov');
    for (const id of [page?.id ?? '', proof?.file?.id ?? '', randomUUID(), 'x']) expect((await download(id)).status).toBe(404);
  });

  it('is for nobody while its owner does not show the entry', async () => {
    const subject = { type: 'hidden_entry', id: randomUUID() };
    await keep(subject, [file(await upload())]);
    const [item] = await itemsOf(subject);
    // Nobody decides for entries of this type.
    expect((await download(item?.id ?? '')).status).toBe(404);
    let isShown = true;
    hall.app.get(EvidenceDoors).decide('hidden_entry', async (id) => isShown && id === subject.id);
    expect((await download(item?.id ?? '')).status).toBe(200);
    isShown = false;
    expect((await download(item?.id ?? '')).status).toBe(404);
  });

  it('is read in two statements for any number of entries', async () => {
    const subjects = [newSubject(), newSubject(), newSubject()];
    for (const subject of subjects) await keep(subject, [file(await upload()), link()]);
    const counted = await countStatements(hall.dataSource, () => hall.app.get(EvidenceOf).of([...subjects, newSubject()]));
    expect(counted).toBe(2);
    expect((await hall.app.get(EvidenceOf).of(subjects)).size).toBe(3);
    expect((await hall.app.get(EvidenceOf).of([])).size).toBe(0);
  });

  it('takes no file of another account, none that is gone, and none that an entry has', async () => {
    const foreign = await upload('streets');
    const used = await upload();
    await keep(newSubject(), [file(used)]);
    const shot = await upload();
    const gone = randomUUID();
    expect(await faults(keep(newSubject(), [link(), file(foreign), file(used), file(gone), photo(shot)]))).toEqual([
      '/evidence/1/attachment upload_unknown',
      '/evidence/2/attachment upload_unknown',
      '/evidence/3/attachment upload_unknown',
      '/evidence/4/attachment not_a_photo',
    ]);
    await keep(newSubject(), [file(foreign)], 'streets');
  });

  it('leaves nothing behind when the entry is not saved', async () => {
    const subject = newSubject();
    const id = await upload();
    const entry = hall.app.get(UnitOfWork).run(async () => {
      await keep(subject, [file(id), link()]);
      throw new Error('The entry fails');
    });
    await expect(entry).rejects.toThrow('The entry fails');
    expect(await itemsOf(subject)).toEqual([]);
    await keep(subject, [file(id)]);
    expect(await itemsOf(subject)).toHaveLength(1);
  });

  it('goes to one of two entries that name the same file at the same time', async () => {
    const id = await upload();
    const entries = Array.from({ length: 4 }, () => newSubject());
    const outcomes = await Promise.allSettled(entries.map((subject) => keep(subject, [file(id)])));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const kept = await hall.app.get(EvidenceOf).of(entries);
    expect([...kept.values()].flat()).toHaveLength(1);
    expect([...kept.values()].flat()[0]?.file?.id).toBe(id);
  });

  it('that was uploaded and named nowhere can be erased by its uploader, and by nobody else', async () => {
    const [id, used] = [await upload(), await upload()];
    const subject = newSubject();
    await keep(subject, [file(used)]);
    expect((await (await hall.staff('streets')).delete(`${UPLOADS}/${id}`)).status).toBe(204);
    expect((await (await hall.staff('monitor')).delete(`${UPLOADS}/${used}`)).status).toBe(204);
    expect((await itemsOf(subject))[0]?.file?.id).toBe(used);
    const before = await filesOnDisk();
    expect((await (await hall.staff('monitor')).delete(`${UPLOADS}/${id}`)).status).toBe(204);
    expect(await filesOnDisk()).toBe(before - 1);
    expect(await faults(keep(newSubject(), [file(id)]))).toEqual(['/evidence/0/attachment upload_unknown']);
  });

  it('that was uploaded and named nowhere makes room for the next one, and is erased after a day', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 21; count += 1) ids.push(await upload('property'));
    expect(await faults(keep(newSubject(), [file(ids[0] ?? '')], 'property'))).toEqual(['/evidence/0/attachment upload_unknown']);
    const subject = newSubject();
    await keep(subject, [file(ids[20] ?? '')], 'property');
    hall.clock.advance({ hours: 25 });
    await hall.app.get(RecurringTasks).runAll();
    const waiting = await hall.dataSource.query<object[]>(`select 1 from attachment where owner_type = 'evidence_draft'`);
    expect(waiting).toEqual([]);
    const [item] = await itemsOf(subject);
    expect((await download(item?.id ?? '')).status).toBe(200);
  });
});
