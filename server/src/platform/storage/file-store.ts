import type { Readable } from 'node:stream';

/** A file as it lies in the store. A partial one was being written, and its writer may be gone. */
export interface StoredFile {
  readonly key: string;
  readonly isPartial: boolean;
  readonly writtenAt: Date;
}

/** What a file holds, to be read once. */
export interface KeptFile {
  readonly stream: Readable;
  readonly bytes: number;
}

/** Keys are made by us; anything else never reaches a disk or a bucket. */
const KEY = /^[0-9a-f-]{36}$/;

export const isFileKey = (text: string): boolean => KEY.test(text);

/**
 * Files by key, the same for every process: in a folder, or in a bucket where one is set. A file is complete under its name or not there at all.
 * Each method throws while the store is away; a bucket that is away answers 503.
 */
export abstract class FileStore {
  /** Keeps the bytes, so that they outlast a power cut before it resolves. @throws when the store refuses; nothing is left then. */
  abstract put(key: string, bytes: Uint8Array): Promise<void>;

  /** The bytes as a stream; null when there is no such file. */
  abstract read(key: string): Promise<KeptFile | null>;

  /** Erases the file; one that is already gone is no failure. */
  abstract erase(key: string): Promise<void>;

  /** Erases what a writer left that never finished. */
  abstract erasePartial(key: string): Promise<void>;

  /** Every file that lies here, in no order; files that are not ours are passed over. */
  abstract list(): AsyncGenerator<StoredFile>;
}
