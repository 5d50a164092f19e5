import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';

/** Signature types of C2SP signed-note: of a log over a note, and of a witness over a checkpoint with a time (tlog-cosignature). */
export const NOTE_SIGNATURE = 1;
export const COSIGNATURE = 4;
export type SignatureType = typeof NOTE_SIGNATURE | typeof COSIGNATURE;

const RAW_BYTES = 32;
const ID_BYTES = 4;
/** What stands in DER before the 32 bytes of a key of Ed25519 (RFC 8410 §4 and §7). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Not empty, without Unicode spaces, plus, and control characters (signed-note, “Format”). */
export const isKeyName = (name: string): boolean => /^[^\s\p{White_Space}\p{Cc}+]+$/u.test(name);

/** First four bytes of SHA-256(name ‖ 0A ‖ type ‖ public key) (signed-note, “Signatures”). */
export function noteKeyId(name: string, type: SignatureType, publicKey: Uint8Array): Buffer {
  return createHash('sha256').update(`${name}\n`, 'utf8').update(Buffer.of(type)).update(publicKey).digest().subarray(0, ID_BYTES);
}

/** Who checks signatures of a name: the public half of a key. */
export class NoteVerifier {
  readonly id: Buffer;
  private readonly key: KeyObject;

  constructor(
    readonly name: string,
    readonly type: SignatureType,
    readonly publicKey: Buffer,
  ) {
    this.id = noteKeyId(name, type, publicKey);
    this.key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
  }

  /** `name+id+base64(type ‖ key)`: the key as people pass it on. */
  get text(): string {
    return textOf(this.name, this.id, this.type, this.publicKey);
  }

  /** RFC 8032; a signature of another length is none. */
  verifies(message: Uint8Array, signature: Uint8Array): boolean {
    return signature.length === 64 && verify(null, message, this.key, signature);
  }

  /** Null for what is no verifier key of a type that we know, or whose id is not that of its name and key. */
  static parse(text: string): NoteVerifier | null {
    const parts = partsOf(text);
    if (!parts) return null;
    const [type] = parts.encoded;
    if (type !== NOTE_SIGNATURE && type !== COSIGNATURE) return null;
    const verifier = new NoteVerifier(parts.name, type, parts.encoded.subarray(1));
    return verifier.id.equals(parts.id) ? verifier : null;
  }
}

/** Who signs notes under a name: a key of Ed25519, as Go's package `note` writes it. */
export class NoteSigner {
  readonly verifier: NoteVerifier;
  private readonly key: KeyObject;

  private constructor(
    readonly name: string,
    private readonly seed: Buffer,
  ) {
    this.key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    const publicKey = createPublicKey(this.key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
    this.verifier = new NoteVerifier(name, NOTE_SIGNATURE, publicKey);
  }

  /** @throws RangeError for a name that no key may have. */
  static generate(name: string): NoteSigner {
    if (!isKeyName(name)) throw new RangeError('No key may have this name');
    const { privateKey } = generateKeyPairSync('ed25519');
    return new NoteSigner(name, privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8.length));
  }

  /** Null for what is no `PRIVATE+KEY+name+id+base64(01 ‖ seed)`, or whose id is not that of its name and key. */
  static parse(text: string): NoteSigner | null {
    const parts = text.startsWith('PRIVATE+KEY+') ? partsOf(text.slice('PRIVATE+KEY+'.length)) : null;
    if (parts?.encoded[0] !== NOTE_SIGNATURE) return null;
    const signer = new NoteSigner(parts.name, parts.encoded.subarray(1));
    return signer.verifier.id.equals(parts.id) ? signer : null;
  }

  /** Secret: this is the key. */
  get secretText(): string {
    return `PRIVATE+KEY+${textOf(this.name, this.verifier.id, NOTE_SIGNATURE, this.seed)}`;
  }

  /** The same key under another name, whose id is another one, too. */
  named(name: string): NoteSigner {
    return new NoteSigner(name, this.seed);
  }

  /** 64 bytes (RFC 8032); the same for the same message. */
  sign(message: Uint8Array): Buffer {
    return sign(null, message, this.key);
  }
}

const textOf = (name: string, id: Buffer, type: SignatureType, key: Buffer): string =>
  `${name}+${id.toString('hex')}+${Buffer.concat([Buffer.of(type), key]).toString('base64')}`;

/** Only the last part may have a plus of its own: it is base64. */
function partsOf(text: string): { readonly name: string; readonly id: Buffer; readonly encoded: Buffer } | null {
  const [, name = '', id = '', base64 = ''] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/i.exec(text) ?? [];
  if (!isKeyName(name)) return null;
  const encoded = Buffer.from(base64, 'base64');
  return encoded.length === RAW_BYTES + 1 ? { name, id: Buffer.from(id, 'hex'), encoded } : null;
}
