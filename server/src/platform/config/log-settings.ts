import { COSIGNATURE, isKeyName, NoteSigner, NoteVerifier } from '../crypto/note-key.js';

/** Who is asked to see each state of the transparency log: the key of the witness, and where it listens (C2SP tlog-witness). */
export interface WitnessSetting {
  readonly verifier: NoteVerifier;
  /** The submission prefix, without a slash at the end. */
  readonly url: string;
}

/** Characters of the longest name of a log. */
const LONGEST_ORIGIN = 200;

/** A name that may be the origin of a log and the name of its keys. */
export const isLogOrigin = (text: string): boolean => isKeyName(text) && [...text].length <= LONGEST_ORIGIN && !text.endsWith('/');

/** The name of the log where none is set: the address of the site without its scheme, and where the log lies in it. */
export const logOriginOf = ({ logOrigin, publicUrl }: { readonly logOrigin: string | null; readonly publicUrl: URL }): string =>
  logOrigin ?? `${publicUrl.host}/log`;

/** Keys of one log, the newest first; null when one of them is none, or is for another name than the others. */
export function signersIn(text: string): readonly NoteSigner[] | null {
  const signers = text.split(/[\s,]+/).map((key) => NoteSigner.parse(key));
  const known = signers.filter((signer) => signer !== null);
  const [first] = known;
  const isOne = known.length === signers.length && known.every(({ name }) => name === first?.name);
  return isOne && areDistinct(known.map(({ secretText }) => secretText)) ? known : null;
}

/** Pairs `vkey url`, divided by commas or lines; null when one is none, or a witness stands there twice. */
export function witnessesIn(text: string): readonly WitnessSetting[] | null {
  const witnesses = text
    .split(/[,\n]/)
    .filter((pair) => pair.trim() !== '')
    .map(witnessIn);
  const known = witnesses.filter((witness) => witness !== null);
  return known.length === witnesses.length && areDistinct(known.map(({ verifier }) => verifier.text)) ? known : null;
}

function witnessIn(pair: string): WitnessSetting | null {
  const [key = '', url = '', ...rest] = pair.trim().split(/\s+/);
  const verifier = NoteVerifier.parse(key);
  if (!verifier || rest.length > 0 || !URL.canParse(url)) return null;
  const { protocol, username, password, search, hash, href } = new URL(url);
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '' || search !== '' || hash !== '') return null;
  // Many witnesses pass on their key as one for notes; what they sign with it are cosignatures.
  return { verifier: new NoteVerifier(verifier.name, COSIGNATURE, verifier.publicKey), url: href.replace(/\/+$/, '') };
}

const areDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;
