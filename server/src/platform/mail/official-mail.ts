import type { Language } from '../../kernel/words.js';

/** A mail of the municipality to another office: plain text, and the letter itself as a file. */
export interface OfficialMail {
  /** One address, as a field of ours accepted it. */
  readonly to: string;
  /** Where the office answers; null where the municipality has no address. */
  readonly replyTo: string | null;
  readonly language: Language;
  /** Without personal data. */
  readonly subject: string;
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly content: Buffer }[];
  /** As of a letter: the same mail has the same Message-ID however often it is tried. */
  readonly identity: readonly string[];
}
