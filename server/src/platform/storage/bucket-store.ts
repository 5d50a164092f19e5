import type { Bucket } from './bucket.js';
import { FileStore, isFileKey, type KeptFile, type StoredFile } from './file-store.js';

const FILES = 'files/';

/** Files in a bucket, which every machine reaches. A bucket shows an object whole or not at all, so that nothing is ever partial. */
export class BucketStore extends FileStore {
  constructor(private readonly bucket: Bucket) {
    super();
  }

  put(key: string, bytes: Uint8Array): Promise<void> {
    return this.bucket.put(nameOf(key), bytes);
  }

  read(key: string): Promise<KeptFile | null> {
    return this.bucket.read(nameOf(key));
  }

  erase(key: string): Promise<void> {
    return this.bucket.erase(nameOf(key));
  }

  async erasePartial(key: string): Promise<void> {
    nameOf(key);
  }

  async *list(): AsyncGenerator<StoredFile> {
    for await (const { name, writtenAt } of this.bucket.list(FILES)) {
      const key = name.slice(FILES.length + 3);
      if (isFileKey(key) && name === nameOf(key)) yield { key, isPartial: false, writtenAt };
    }
  }
}

/** The path that a folder has, so that files can be moved from the one to the other by any program. */
function nameOf(key: string): string {
  if (!isFileKey(key)) throw new Error('Not a key of a stored file');
  return `${FILES}${key.slice(-2)}/${key}`;
}
