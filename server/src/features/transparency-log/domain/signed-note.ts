/** One signature line of a note. */
export interface NoteSignature {
  readonly name: string;
  /** Four bytes. */
  readonly keyId: Uint8Array;
  /** What the key gave: 64 bytes of Ed25519, or a time and them (tlog-cosignature). */
  readonly signature: Uint8Array;
}

/** A text that ends in a newline, and who signed it (C2SP signed-note). */
export interface SignedNote {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The most bytes and signatures that are read: a note of ours has a few hundred bytes. The specification asks for 16 signatures at least. */
const MOST_BYTES = 65_536;
const MOST_SIGNATURES = 64;
const ID_BYTES = 4;

const LINE = /^— ([^\s\p{White_Space}\p{Cc}+]+) ([A-Za-z0-9+/]+={0,2})$/u;
/** ASCII control characters other than newline (signed-note, “Format”). */
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;

/** The bytes of a note as text: body, a blank line, a line for each signature. */
export const noteText = ({ text, signatures }: SignedNote): string => `${text}\n${signatures.map(signatureLine).join('')}`;

/** Em dash, space, name, space, base64 of id and signature, newline. */
export function signatureLine({ name, keyId, signature }: NoteSignature): string {
  return `— ${name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`;
}

/** Null for what is no signature line. */
export function parseSignatureLine(line: string): NoteSignature | null {
  const [, name, base64 = ''] = LINE.exec(line) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (name === undefined || bytes.length <= ID_BYTES || bytes.toString('base64') !== base64) return null;
  return { name, keyId: bytes.subarray(0, ID_BYTES), signature: bytes.subarray(ID_BYTES) };
}

/** Null for what is no signed note. Nothing is verified by it. */
export function parseNote(note: string): SignedNote | null {
  if (note.length > MOST_BYTES || CONTROL.test(note) || !note.isWellFormed()) return null;
  // The last blank line divides; the text may have others.
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map(parseSignatureLine);
  if (lines.length > MOST_SIGNATURES || !areAll(signatures)) return null;
  return { text: note.slice(0, end + 1), signatures };
}

const areAll = <T>(values: readonly (T | null)[]): values is readonly T[] => !values.includes(null);
