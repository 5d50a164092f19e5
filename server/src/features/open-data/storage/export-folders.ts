import type { KeptFile } from '../../../platform/storage/file-store.js';

const ID = /^[0-9a-f-]{36}$/;
const NAME = /^[a-z][a-z-]*(?:\.bg|\.en)?\.[a-z]+$/;

export const isExportId = (text: string): boolean => ID.test(text);
export const isExportFile = (name: string): boolean => NAME.test(name);

/**
 * The files of each export, by its id: in a folder under `DATA_DIR/open-data`, or in the bucket where one is set, so that every process gives them. A row
 * stands for an export only after it is whole.
 */
export abstract class ExportFolders {
  /** Makes the folder of this machine that an export is written into; its absolute path. */
  abstract begin(id: string): Promise<string>;

  /** Keeps what was written, whole: it outlasts a power cut when this resolves. */
  abstract finish(id: string): Promise<void>;

  abstract erase(id: string): Promise<void>;

  /**
   * Ids of all exports that something lies here of, also of those that were never finished; none before the first.
   * @throws Error when that cannot be read: it says nothing of what lies there
   */
  abstract list(): Promise<string[]>;

  /** The bytes of a file; null where it is not there. */
  abstract read(id: string, name: string): Promise<KeptFile | null>;

  async eraseAll(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.erase(id);
  }
}
