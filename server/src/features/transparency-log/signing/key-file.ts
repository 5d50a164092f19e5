import { NoteSigner } from '../../../platform/crypto/note-key.js';
import { createFile, readIfThere, replaceFile } from '../../../platform/storage/durable-file.js';

/** The keys of the log in a file for its owner alone, one a line, the newest first. */
export class KeyFile {
  constructor(private readonly path: string) {}

  /** None where there is no file. @throws Error when it cannot be read, or holds something else. */
  async read(): Promise<readonly NoteSigner[]> {
    const text = await readIfThere(this.path);
    if (text === null) return [];
    const signers = text
      .trim()
      .split('\n')
      .map((line) => NoteSigner.parse(line.trim()));
    const keys = signers.filter((signer) => signer !== null);
    if (keys.length < signers.length) throw new Error('The file with the keys of the log holds something that is no key');
    return keys;
  }

  /** Makes the file with one new key, unless it is there. */
  create(origin: string): Promise<void> {
    return createFile(this.path, textOf([NoteSigner.generate(origin)]));
  }

  replace(signers: readonly NoteSigner[]): Promise<void> {
    return replaceFile(this.path, textOf(signers));
  }
}

const textOf = (signers: readonly NoteSigner[]): string => signers.map(({ secretText }) => `${secretText}\n`).join('');
