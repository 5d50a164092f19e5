import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testConfig } from '../../../../test/harness/test-config.js';
import { ExportFolders } from './export-folders.js';

const WHOLE = '019abc00-0000-7000-8000-0000000000aa';
const BEGUN = '019abc00-0000-7000-8000-0000000000bb';

describe('the folders of exports', () => {
  let dataDir: string;
  let folders: ExportFolders;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'zaedno-exports-'));
    folders = new ExportFolders(testConfig('', dataDir));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('are none before the first export', async () => {
    expect(await folders.list()).toEqual([]);
  });

  it('are all that something lies of, whole or only begun', async () => {
    await folders.begin(WHOLE);
    await folders.finish(WHOLE);
    await folders.begin(BEGUN);
    expect((await folders.list()).sort()).toEqual([WHOLE, BEGUN]);
  });

  it('are not taken for gone when they cannot be read', async () => {
    await writeFile(join(dataDir, 'open-data'), 'This is no folder');
    await expect(folders.list()).rejects.toThrow('ENOTDIR');
  });
});
