import {
  canonicalJson,
  commitmentTo,
  ED25519,
  formatCheckpoint,
  formatExtra,
  formatProof,
  formatVkey,
  fromBase64,
  leafHash,
  nodeHash,
  signingKey,
  signNote,
  toBase64,
  utf8,
} from 'zaedno-monitor';

/** What the example was written about. */
export const WRITTEN = { title: 'Счупена лампа пред читалището', text: 'Лампата не свети от три седмици.\nВечер не се вижда нищо.' };

const ORIGIN = 'zaedno.example/log';
const SALTS = { title: toBase64(new Uint8Array(32).fill(1)), text: toBase64(new Uint8Array(32).fill(2)) };

export interface Example {
  /** as the author gets it */
  readonly proof: string;
  /** as everybody gets it: the entry without what opens it */
  readonly publicProof: string;
  readonly promise: string;
  readonly vkey: string;
}

/** A receipt as a log of two entries gives it, for specifications. `seed` is the byte that the key is made of. */
export async function receiptExample(seed = 7): Promise<Example> {
  const key = await signingKey(ORIGIN, ED25519, new Uint8Array(32).fill(seed));
  const entry = utf8(canonicalJson(await receivedEntry()));
  const [leaf, first] = [await leafHash(entry), await leafHash(utf8('{}'))];
  const checkpoint = await signNote(formatCheckpoint({ origin: ORIGIN, size: 2, root: await nodeHash(first, leaf) }), [key]);
  const extra = formatExtra({ entry, salts: SALTS });
  const proofWith = (line: string): string => formatProof({ extra: line, index: 1, hashes: [first], checkpoint });
  const word = await signNote(`${ORIGIN}/promise\n${toBase64(leaf)}\n2026-11-30T12:00:00Z\n`, [key]);
  return {
    proof: proofWith(extra),
    publicProof: proofWith(toBase64(utf8(JSON.stringify({ entry: toBase64(entry) })))),
    promise: `${word}\nextra ${extra}\n`,
    vkey: formatVkey(key),
  };
}

async function receivedEntry() {
  const commitment = async (label: 'title' | 'text') =>
    toBase64(await commitmentTo(fromBase64(SALTS[label]) ?? new Uint8Array(), label, WRITTEN[label]));
  return {
    v: 1,
    t: 'received',
    at: '2026-11-30',
    case: 'AAAAAAAAAAAAAAAAAAAAAA',
    kind: 'signal',
    due: { moderate: '2026-12-02', decide: '2027-02-01' },
    c: { title: await commitment('title'), text: await commitment('text') },
  };
}
