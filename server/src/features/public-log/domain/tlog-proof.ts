/** What a receipt holds beside the proof (C2SP tlog-proof, “extra data”): the entry, and what opens its commitments. */
export interface Extra {
  /** As it stands in the log: the leaf is SHA-256(00 ‖ entry). */
  readonly entry: Uint8Array;
  /** Base64 by label; left out where there are none to tell. */
  readonly salts: Readonly<Record<string, string>>;
}

export interface InclusionProof {
  readonly extra: Extra;
  /** From 0. */
  readonly index: number;
  /** From the leaf's sibling up (RFC 6962 §2.1.1). */
  readonly hashes: readonly Uint8Array[];
  /** The signed checkpoint, as it was published. */
  readonly checkpoint: string;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** The opaque data as one word: base64 of JSON. */
export function extraWord({ entry, salts }: Extra): string {
  const told = { entry: base64(entry), ...(Object.keys(salts).length > 0 ? { salts } : {}) };
  return base64(Buffer.from(JSON.stringify(told), 'utf8'));
}

/** The proof as text (C2SP tlog-proof, “Format”). */
export function tlogProof({ extra, index, hashes, checkpoint }: InclusionProof): string {
  const lines = ['c2sp.org/tlog-proof@v1', `extra ${extraWord(extra)}`, `index ${index}`, ...hashes.map(base64)];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** The promise as its author keeps it: the signed note, and below it the same opaque data as of a proof. */
export const promiseText = (note: string, extra: Extra): string => `${note}\nextra ${extraWord(extra)}\n`;
