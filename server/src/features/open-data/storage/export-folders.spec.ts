import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type BucketServer, startBucketServer } from '../../../../test/harness/bucket-server.js';
import { Bucket } from '../../../platform/storage/bucket.js';
import { BucketExports } from './bucket-exports.js';
import type { ExportFolders } from './export-folders.js';
import { FolderExports } from './folder-exports.js';

const WHOLE = '019abc00-0000-7000-8000-0000000000aa';
const BEGUN = '019abc00-0000-7000-8000-0000000000bb';

let server: BucketServer;
let bucket: Bucket;
let root: string;

beforeAll(async () => {
  server = await startBucketServer();
  bucket = await Bucket.open(server.settings);
});
afterAll(async () => {
  bucket.onModuleDestroy();
  await server.stop();
});
beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'zaedno-exports-')), 'open-data');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const KINDS: readonly [string, () => ExportFolders][] = [
  ['folders', () => new FolderExports(root)],
  ['a bucket', () => new BucketExports(bucket, new FolderExports(root))],
];

describe.each(KINDS)('exports in %s', (_, make) => {
  let folders: ExportFolders;
  const finished = async (id: string): Promise<void> => {
    await writeFile(join(await folders.begin(id), 'cases.csv'), 'number,title');
    await folders.finish(id);
  };

  beforeEach(async () => {
    folders = make();
    await folders.eraseAll(await folders.list());
  });

  it('are none before the first', async () => {
    expect(await folders.list()).toEqual([]);
  });

  it('are all that something lies of, whole or only begun', async () => {
    await finished(WHOLE);
    await folders.begin(BEGUN);
    expect((await folders.list()).sort()).toEqual([WHOLE, BEGUN]);
  });

  it('give their files when they are whole, and no others', async () => {
    await writeFile(join(await folders.begin(BEGUN), 'cases.csv'), 'number,title');
    expect(await folders.read(BEGUN, 'cases.csv')).toBeNull();
    await folders.finish(BEGUN);
    const found = await folders.read(BEGUN, 'cases.csv');
    expect(found && (await text(found.stream))).toBe('number,title');
    expect(found?.bytes).toBe(12);
    for (const name of ['cases.jsonl', '../cases.csv', '']) expect(await folders.read(BEGUN, name)).toBeNull();
  });

  it('are gone when they are erased, also those that were only begun', async () => {
    await finished(WHOLE);
    await folders.begin(BEGUN);
    await folders.eraseAll([WHOLE, BEGUN]);
    expect(await folders.list()).toEqual([]);
    expect(await folders.read(WHOLE, 'cases.csv')).toBeNull();
  });

  it('are not taken for gone when they cannot be read', async () => {
    await rm(root, { recursive: true, force: true });
    await writeFile(root, 'This is no folder');
    await expect(folders.list()).rejects.toThrow('ENOTDIR');
  });
});

it('an export in a bucket leaves nothing on the disk of the process that wrote it', async () => {
  const folders = new BucketExports(bucket, new FolderExports(root));
  await writeFile(join(await folders.begin(WHOLE), 'cases.csv'), 'x');
  await folders.finish(WHOLE);
  expect(await readdir(root)).toEqual([]);
});
