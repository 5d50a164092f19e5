import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import type { NoteSigner, NoteVerifier } from '../../../platform/crypto/note-key.js';
import type { NoteSignature, SignedNote } from '../domain/signed-note.js';
import { KeyFile } from './key-file.js';

/** The keys that sign the log: those of the settings, else those in `DATA_DIR/keys/log.key`, which are read anew each time. */
@Injectable()
export class LogKeys {
  readonly file: KeyFile;

  constructor(private readonly config: Config) {
    this.file = new KeyFile(join(config.dataDir, 'keys', 'log.key'));
  }

  /** The newest first; none where there is no key yet. A log that began anew has the same keys under its own name. @throws Error while they cannot be read. */
  async signers(origin: string): Promise<readonly NoteSigner[]> {
    const signers = this.areSet ? this.config.logKeys : await this.file.read();
    return signers.map((signer) => signer.named(origin));
  }

  /** Whether they stand in the settings, where no command changes them. */
  get areSet(): boolean {
    return this.config.logKeys.length > 0;
  }

  /** The text, signed by all keys. @throws Error without a key. */
  async signed(origin: string, text: string): Promise<SignedNote> {
    const signers = await this.signers(origin);
    if (signers.length === 0) throw new Error('There is no key of the log');
    return { text, signatures: signers.map((signer) => signatureBy(signer, text)) };
  }
}

function signatureBy(signer: NoteSigner, text: string): NoteSignature {
  return { name: signer.name, keyId: signer.verifier.id, signature: signer.sign(Buffer.from(text, 'utf8')) };
}

/** Whether a signature line is by this key, whatever it signed. */
export const isBy = ({ name, id }: NoteVerifier, signature: NoteSignature): boolean =>
  signature.name === name && id.equals(signature.keyId);

/** Whether one of these keys signed the note. */
export function isSignedBy(verifiers: readonly NoteVerifier[], note: SignedNote): boolean {
  const message = Buffer.from(note.text, 'utf8');
  return note.signatures.some((line) => verifiers.some((verifier) => isBy(verifier, line) && verifier.verifies(message, line.signature)));
}
