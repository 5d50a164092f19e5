import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Logger } from '@nestjs/common';
import { type BucketServer, startBucketServer } from '../../../test/harness/bucket-server.js';
import { BucketStore } from './bucket-store.js';
import { Bucket } from './bucket.js';
import type { FileStore, StoredFile } from './file-store.js';
import { FolderStore } from './folder-store.js';

let server: BucketServer;
let bucket: Bucket;
let folder: string;

beforeAll(async () => {
  Logger.overrideLogger(false);
  server = await startBucketServer();
  bucket = await Bucket.open(server.settings);
});
afterAll(async () => {
  bucket.onModuleDestroy();
  await server.stop();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zaedno-store-'));
  server.meet(null);
  server.asked();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const contentOf = async (store: FileStore, key: string): Promise<Buffer | null> => {
  const found = await store.read(key);
  if (!found) return null;
  const bytes = await buffer(found.stream);
  expect(bytes).toHaveLength(found.bytes);
  return bytes;
};

async function filesIn(store: FileStore): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for await (const file of store.list()) files.push(file);
  return files;
}

const STORES: readonly [string, () => FileStore][] = [
  ['a folder', () => new FolderStore(folder)],
  ['a bucket', () => new BucketStore(bucket)],
];

describe.each(STORES)('files in %s', (_, makeStore) => {
  let store: FileStore;
  beforeEach(async () => {
    store = makeStore();
    for (const { key } of await filesIn(store)) await store.erase(key);
  });

  it.each([0, 1, 70_000, 3_000_000])('come back as they were put, %i bytes of them', async (size) => {
    const [key, bytes] = [randomUUID(), randomBytes(size)];
    await store.put(key, bytes);
    expect((await contentOf(store, key))?.equals(bytes)).toBe(true);
  });

  it('are null before they are put and after they are erased', async () => {
    const key = randomUUID();
    expect(await store.read(key)).toBeNull();
    await store.put(key, Buffer.from('a'));
    await store.erase(key);
    expect(await store.read(key)).toBeNull();
  });

  it('are replaced whole by a file of the same key', async () => {
    const key = randomUUID();
    for (const text of ['the longer text of the first', 'second']) await store.put(key, Buffer.from(text));
    expect(String(await contentOf(store, key))).toBe('second');
  });

  it('can be erased twice', async () => {
    const key = randomUUID();
    await expect(store.erase(key)).resolves.toBeUndefined();
    await expect(store.erasePartial(key)).resolves.toBeUndefined();
  });

  it('are listed each once, with when they were written', async () => {
    const keys = Array.from({ length: 5 }, () => randomUUID()).sort();
    for (const key of keys) await store.put(key, Buffer.from(key));
    const files = await filesIn(store);
    expect(files.map(({ key }) => key).sort()).toEqual(keys);
    for (const { isPartial, writtenAt } of files) {
      expect(isPartial).toBe(false);
      expect(Math.abs(Date.now() - writtenAt.getTime())).toBeLessThan(120_000);
    }
  });

  it.each(['../../etc/passwd', 'a', '', 'A'.repeat(36)])('are never called %j', async (key) => {
    await expect((async () => store.put(key, Buffer.from('x')))()).rejects.toThrow('Not a key');
    await expect((async () => store.read(key))()).rejects.toThrow('Not a key');
    await expect((async () => store.erase(key))()).rejects.toThrow('Not a key');
  });
});

describe('files in a folder', () => {
  it('that were never finished are listed as such, and erased by themselves', async () => {
    const store = new FolderStore(folder);
    const key = randomUUID();
    await store.put(key, Buffer.from('whole'));
    await mkdir(join(folder, key.slice(-2)), { recursive: true });
    await writeFile(join(folder, key.slice(-2), `${key}.partial`), 'ha');
    expect((await filesIn(store)).map(({ isPartial }) => isPartial).sort()).toEqual([false, true]);
    await store.erasePartial(key);
    expect(await readdir(join(folder, key.slice(-2)))).toEqual([key]);
  });
});

describe('a bucket', () => {
  const store = (): BucketStore => new BucketStore(bucket);

  it('is listed beyond the first page', async () => {
    const before = (await filesIn(store())).length;
    const keys = Array.from({ length: 1_050 }, () => randomUUID());
    for (let at = 0; at < keys.length; at += 50)
      await Promise.all(keys.slice(at, at + 50).map((key) => store().put(key, Buffer.from('x'))));
    expect((await filesIn(store())).length).toBe(before + keys.length);
  });

  it('takes a file of the disk as it is', async () => {
    const [path, bytes] = [join(folder, 'export.zip'), randomBytes(2_500_000)];
    await writeFile(path, bytes);
    await bucket.putFile('open-data/one/export.zip', path);
    const found = await bucket.read('open-data/one/export.zip');
    expect(found && (await buffer(found.stream)).equals(bytes)).toBe(true);
  });

  it('is asked again while it is busy', async () => {
    const key = randomUUID();
    server.meet('busy', 2);
    await store().put(key, Buffer.from('patience'));
    expect(String(await contentOf(store(), key))).toBe('patience');
  });

  it.each(['busy', 'gone'] as const)('that stays %s is asked three times and no more, and nothing is kept', async (fault) => {
    const key = randomUUID();
    server.meet(fault);
    await expect(store().put(key, Buffer.from('lost'))).rejects.toThrow(/The bucket does not serve/);
    expect(server.asked()).toHaveLength(3);
    server.meet(null);
    expect(await store().read(key)).toBeNull();
  });

  it('that is away is not taken for an empty one', async () => {
    server.meet('gone');
    await expect(filesIn(store())).rejects.toThrow(/The bucket does not serve/);
    await expect(store().read(randomUUID())).rejects.toThrow(/The bucket does not serve/);
  });

  it('that breaks off gives an error and never a shorter file', async () => {
    const key = randomUUID();
    await store().put(key, randomBytes(200_000));
    server.meet('cut', 1);
    const found = await store().read(key);
    await expect(found && buffer(found.stream)).rejects.toThrow();
  });

  it('lets nobody in who has another key', async () => {
    const stranger = await Bucket.open({ ...server.settings, secretAccessKey: 'another' });
    await expect(stranger.put('files/x', Buffer.from('x'))).rejects.toThrow(/403/);
    await expect(stranger.expectUsable()).rejects.toThrow(/does not let us in/);
    await expect(bucket.expectUsable()).resolves.toBeUndefined();
    stranger.onModuleDestroy();
  });

  it('that is not there ends the start, and one that is away does not', async () => {
    const elsewhere = await Bucket.open({ ...server.settings, name: 'not-there' });
    await expect(elsewhere.expectUsable()).rejects.toThrow(/does not let us in/);
    server.meet('gone');
    await expect(bucket.expectUsable()).resolves.toBeUndefined();
    elsewhere.onModuleDestroy();
  });
});
