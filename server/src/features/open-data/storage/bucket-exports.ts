import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bucket } from '../../../platform/storage/bucket.js';
import type { KeptFile } from '../../../platform/storage/file-store.js';
import { ExportFolders, isExportFile, isExportId } from './export-folders.js';
import type { FolderExports } from './folder-exports.js';

const EXPORTS = 'open-data/';

/** Written on the disk of one process, then brought into the bucket file by file. What is half there has no row, and is erased at the next look. */
export class BucketExports extends ExportFolders {
  constructor(
    private readonly bucket: Bucket,
    private readonly drafts: FolderExports,
  ) {
    super();
  }

  begin(id: string): Promise<string> {
    return this.drafts.begin(id);
  }

  async finish(id: string): Promise<void> {
    const draft = await this.drafts.begin(id);
    for (const name of await readdir(draft)) await this.bucket.putFile(objectOf(id, name), join(draft, name));
    await this.drafts.erase(id);
  }

  async erase(id: string): Promise<void> {
    await this.drafts.erase(id);
    const names: string[] = [];
    for await (const { name } of this.bucket.list(objectOf(id, ''))) names.push(name);
    for (const name of names) await this.bucket.erase(name);
  }

  async list(): Promise<string[]> {
    const ids = new Set(await this.drafts.list());
    for await (const { name } of this.bucket.list(EXPORTS)) ids.add(name.slice(EXPORTS.length).split('/')[0] ?? '');
    return [...ids].filter(isExportId);
  }

  async read(id: string, name: string): Promise<KeptFile | null> {
    return isExportFile(name) ? this.bucket.read(objectOf(id, name)) : null;
  }
}

function objectOf(id: string, name: string): string {
  if (!isExportId(id)) throw new Error('Not the id of an export');
  return `${EXPORTS}${id}/${name}`;
}
