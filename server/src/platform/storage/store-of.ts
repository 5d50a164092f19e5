import type { Config } from '../config/config.js';
import { Bucket } from './bucket.js';
import { BucketStore } from './bucket-store.js';
import type { FileStore } from './file-store.js';

/** For commands of the terminal: the files of an installation that keeps them in a bucket; none where they lie in `DATA_DIR`. */
export async function storeOf({ bucket }: Pick<Config, 'bucket'>): Promise<{ readonly store?: FileStore }> {
  return bucket ? { store: new BucketStore(await Bucket.open(bucket)) } : {};
}
