import { createHmac, createPublicKey, verify } from 'node:crypto';
import { hex, leafHash, rootByInclusion, sha256 } from './rfc6962.js';

// Written from the specifications alone (C2SP tlog-proof, tlog-checkpoint, signed-note), without a look at how the server does it.

/** What a receipt proves, once every step of it was checked. */
export interface Checked {
  readonly entry: Readonly<Record<string, unknown>> & { readonly c?: Readonly<Record<string, string>> };
  readonly salts: Readonly<Record<string, string>> | undefined;
  readonly origin: string;
}
export interface CheckedProof extends Checked {
  readonly index: number;
  readonly size: number;
}
export interface CheckedPromise extends Checked {
  readonly deadline: string;
}

/** `<name>+<hex id>+<base64 of 01 ‖ key>` (signed-note, “Verifier keys”). */
function keyOf(vkey: string): { name: string; id: string; isSigned(text: string, signature: Buffer): boolean } {
  const [name = '', id = '', ...rest] = vkey.split('+');
  const bytes = Buffer.from(rest.join('+'), 'base64');
  const raw = bytes.subarray(1);
  if (bytes[0] !== 1 || raw.length !== 32) throw new Error('Not an Ed25519 key');
  if (hex(sha256(Buffer.from(`${name}\n`), bytes)).slice(0, 8) !== id) throw new Error('The id is of another key');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
  return { name, id, isSigned: (text, signature) => verify(null, Buffer.from(text), key, signature) };
}

/** The lines of a note that one of these keys signed. */
function signedLines(note: string, vkeys: readonly string[]): string[] {
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  const signatures = note.slice(end + 2).split('\n');
  if (signatures.pop() !== '') throw new Error('A note ends with a newline');
  const isSigned = signatures.some((line) => {
    const [, name, base64 = ''] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = Buffer.from(base64, 'base64');
    return vkeys
      .map(keyOf)
      .some((key) => key.name === name && hex(bytes.subarray(0, 4)) === key.id && key.isSigned(text, bytes.subarray(4)));
  });
  if (!isSigned) throw new Error('Nobody whom we know has signed this');
  return text.slice(0, -1).split('\n');
}

function extraOf(line: string | undefined): { bytes: Buffer } & Omit<Checked, 'origin'> {
  const [, word = ''] = /^extra (\S+)$/.exec(line ?? '') ?? [];
  const { entry, salts } = JSON.parse(Buffer.from(word, 'base64').toString('utf8')) as { entry: string; salts?: Record<string, string> };
  const bytes = Buffer.from(entry, 'base64');
  return { bytes, entry: JSON.parse(bytes.toString('utf8')) as Checked['entry'], salts };
}

/** @throws Error for a receipt that proves nothing. */
export function checkProof(receipt: string, vkeys: readonly string[]): CheckedProof {
  const gap = receipt.indexOf('\n\n');
  const [first, extraLine, indexLine = '', ...hashes] = receipt.slice(0, gap).split('\n');
  if (first !== 'c2sp.org/tlog-proof@v1') throw new Error('Not a proof');
  const { bytes, ...extra } = extraOf(extraLine);
  const index = Number(/^index (0|[1-9]\d*)$/.exec(indexLine)?.[1] ?? NaN);
  const [origin = '', size = '', root = ''] = signedLines(receipt.slice(gap + 2), vkeys);
  const path = hashes.map((hash) => Buffer.from(hash, 'base64'));
  if (path.some(({ length }) => length !== 32)) throw new Error('A hash has 32 bytes');
  const led = rootByInclusion(index, Number(size), leafHash(bytes), path);
  if (led !== hex(Buffer.from(root, 'base64'))) throw new Error('The path leads elsewhere');
  return { ...extra, origin, index, size: Number(size) };
}

/** @throws Error for a promise that nobody made. */
export function checkPromise(receipt: string, vkeys: readonly string[]): CheckedPromise {
  const gap = receipt.lastIndexOf('\nextra ');
  const { bytes, ...extra } = extraOf(receipt.slice(gap + 1, -1));
  const [first = '', leaf, deadline = '', ...more] = signedLines(receipt.slice(0, gap), vkeys);
  if (!first.endsWith('/promise') || more.length > 0 || !receipt.endsWith('\n')) throw new Error('Not a promise');
  if (leaf !== leafHash(bytes).toString('base64')) throw new Error('It promises another entry');
  return { ...extra, origin: first.slice(0, -'/promise'.length), deadline };
}

/** Whether these texts are the ones that the entry commits to. */
export function opens({ entry, salts }: Checked, texts: Readonly<Record<string, string>>): boolean {
  return Object.entries(texts).every(([label, text]) => {
    const salt = salts?.[label];
    if (salt === undefined) return false;
    const whole = Buffer.concat([Buffer.from(label), Buffer.of(0), Buffer.from(text)]);
    return entry.c?.[label] === createHmac('sha256', Buffer.from(salt, 'base64')).update(whole).digest('base64');
  });
}
