import { randomUUID } from 'node:crypto';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { type Attachment, Attachments, FILES_LIMIT, type Owner, publicFiles } from './index.js';

const text = (words: string): { bytes: Buffer; name: string } => ({ bytes: Buffer.from(words), name: 'лично име.txt' });

describe('files of an owner', () => {
  let test: TestApplication;
  let attachments: Attachments;
  let owner: Owner;

  beforeAll(async () => {
    test = await startTestApplication();
    attachments = test.app.get(Attachments);
  });

  afterAll(() => test.close());

  beforeEach(() => {
    owner = { type: 'submission', id: randomUUID() };
  });

  const onDisk = async (): Promise<string[]> => {
    const entries = await readdir(join(test.dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };

  it('are kept under names of ours, whole, and in order', async () => {
    const first = await attachments.accept(owner, text('едно'), 'bg', 'author');
    const second = await attachments.accept(owner, text('две'), 'en', 'author');
    expect(await attachments.of(owner)).toEqual([first, second]);
    expect(first).toMatchObject({ name: 'текст-1.txt', mediaType: 'text/plain', bytes: 8, isPublic: false, provenance: 'author' });
    expect(second.name).toBe('text-1.txt');
    expect((await (await attachments.read(first.id))?.toArray())?.join('')).toBe('едно');
  });

  it('are at most five, however many come at once', async () => {
    const uploads = await Promise.allSettled(Array.from({ length: 12 }, () => attachments.accept(owner, text('файл'), 'bg', 'author')));
    expect(uploads.filter(({ status }) => status === 'fulfilled')).toHaveLength(FILES_LIMIT);
    expect(uploads.find((upload) => upload.status === 'rejected')).toMatchObject({
      reason: { problem: { type: { status: 422 }, errors: [{ pointer: '/file', code: 'too_many_files' }] } },
    });
    expect(new Set((await attachments.of(owner)).map(({ name }) => name)).size).toBe(FILES_LIMIT);
  });

  it('leave nothing on the disk when the transaction around them fails', async () => {
    const before = await onDisk();
    const failing = test.app.get(UnitOfWork).run(async () => {
      await attachments.accept(owner, text('изгубен'), 'bg', 'author');
      throw new Error('something later');
    });
    await expect(failing).rejects.toThrow('something later');
    expect(await attachments.of(owner)).toEqual([]);
    expect(await onDisk()).toEqual(before);
  });

  it('stay on the disk until it is sure that their rows are gone', async () => {
    const file = await attachments.accept(owner, text('остава'), 'bg', 'author');
    const failing = test.app.get(UnitOfWork).run(async () => {
      await attachments.erase(owner);
      throw new Error('something later');
    });
    await expect(failing).rejects.toThrow();
    expect(await attachments.read(file.id)).not.toBeNull();
    await attachments.erase(owner);
    expect(await attachments.of(owner)).toEqual([]);
    expect(await attachments.read(file.id)).toBeNull();
  });

  it('are removed one by one, by their owner alone', async () => {
    const file = await attachments.accept(owner, text('мой'), 'bg', 'author');
    await attachments.remove({ ...owner, id: randomUUID() }, file.id);
    expect(await attachments.of(owner)).toHaveLength(1);
    await attachments.remove(owner, file.id);
    expect(await attachments.of(owner)).toEqual([]);
  });

  it('go over to another owner', async () => {
    const draft = { type: 'draft', id: 'abcdefghjk' };
    const file = await attachments.accept(draft, text('чернова'), 'bg', 'author');
    await attachments.move(draft, owner);
    expect(await attachments.of(draft)).toEqual([]);
    expect(await attachments.ofMany([owner, draft])).toEqual(new Map([[owner.id, [{ ...file, owner }]]]));
  });

  it('become public as a moderator chooses, and a PDF only as what was made of it', async () => {
    const one = await attachments.accept(owner, text('едно'), 'bg', 'author');
    const two = await attachments.accept(owner, text('две'), 'bg', 'author');
    const pdf = await attachments.accept(owner, { bytes: Buffer.from('%PDF-1.7\n%%EOF'), name: 'a.pdf' }, 'bg', 'author');
    await attachments.setPublic([one.id], owner);
    await attachments.setPublic([two.id], owner);
    expect((await attachments.of(owner)).map(({ isPublic }) => isPublic)).toEqual([false, true, false]);
    const refused = { problem: { type: { status: 422 }, errors: [{ pointer: '/publicAttachments' }] } };
    await expect(attachments.setPublic([pdf.id], owner)).rejects.toMatchObject(refused);
    await expect(attachments.setPublic([one.id], { ...owner, id: randomUUID() })).rejects.toMatchObject(refused);
    await test.app.get(publicFiles.PublicCopies).keep(pdf.id, { bytes: Buffer.from('%PDF-1.4 drawn'), coveredPages: [] });
    await attachments.setPublic([pdf.id], owner);
    expect((await attachments.of(owner)).map((file) => publicFiles.shownFile(file)?.bytes)).toEqual([undefined, undefined, 14]);
  });

  describe('of which a copy was made for the public', () => {
    const copyOf = async (id: Attachment['id']): Promise<Attachment['id']> => (await attachments.find(id))?.copy?.id ?? id;
    let copies: publicFiles.PublicCopies;
    let file: Attachment;

    beforeEach(async () => {
      copies = test.app.get(publicFiles.PublicCopies);
      file = await attachments.accept(owner, text('оригинал'), 'bg', 'author');
      await copies.cover(file.id, true, 'Тъмна улица');
      await copies.keep(file.id, { bytes: Buffer.from('копие'), coveredPages: [1] });
      await attachments.setPublic([file.id], owner);
    });

    it('have it in the place of one that was made before, and lose it when something else is to be covered', async () => {
      const first = await copyOf(file.id);
      await copies.keep(file.id, { bytes: Buffer.from('друго'), coveredPages: [1] });
      expect(await attachments.read(first)).toBeNull();
      const second = await copyOf(file.id);
      await copies.cover(file.id, true, 'Тъмна улица');
      expect(await attachments.read(second)).toBeNull();
      expect(publicFiles.shownFile((await attachments.find(file.id))!)).toBeNull();
      await expect(attachments.setPublic([file.id], owner)).rejects.toMatchObject({ problem: { type: { status: 422 } } });
    });

    it('leave it in their place, under its own id, when the original goes', async () => {
      const copy = await copyOf(file.id);
      await copies.promote(file.id);
      expect(await attachments.read(file.id)).toBeNull();
      expect(await attachments.of(owner)).toMatchObject([
        { id: copy, name: file.name, isPublic: true, bytes: 10, redrawnPages: [1], description: 'Тъмна улица' },
      ]);
      expect(publicFiles.shownFile((await attachments.find(copy))!)).toMatchObject({ id: copy, coveredPages: [1] });
      expect((await (await attachments.read(copy))?.toArray())?.join('')).toBe('копие');
    });

    it('are erased with it', async () => {
      const copy = await copyOf(file.id);
      await attachments.erase(owner);
      expect(await attachments.read(copy)).toBeNull();
    });

    it('keep it when orphans are erased', async () => {
      const copy = await copyOf(file.id);
      const at = new Date(test.clock.now().getTime() - 25 * 3_600_000);
      await utimes(join(test.dataDir, 'files', copy.slice(-2), copy), at, at);
      await test.app.get(RecurringTasks).runAll();
      expect(await attachments.read(copy)).not.toBeNull();
    });
  });

  it('without a row are erased after a day, and no others', async () => {
    const kept = await attachments.accept(owner, text('с ред'), 'bg', 'author');
    const store = test.app.get(FileStore);
    const [old, fresh] = [randomUUID(), randomUUID()];
    for (const key of [old, fresh]) await store.put(key, Buffer.from('без ред'));
    const age = async (key: string, hours: number): Promise<void> => {
      const at = new Date(test.clock.now().getTime() - hours * 3_600_000);
      await utimes(join(test.dataDir, 'files', key.slice(-2), key), at, at);
    };
    await age(kept.id, 25);
    await age(old, 25);
    await age(fresh, 23);
    await test.app.get(RecurringTasks).runAll();
    const names = await onDisk();
    expect(names).toContain(kept.id);
    expect(names).toContain(fresh);
    expect(names).not.toContain(old);
  });
});
