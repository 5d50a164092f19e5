import { formatExtra, formatProof, fromBase64, fromUtf8, leafHash, parseProof, toBase64 } from 'zaedno-monitor';

import type { LinkSecrets } from '../../core/log/receipt-link';

/** The public proof of an entry, with what the link keeps secret put back. */
export interface LinkedProof {
  readonly proof: string;
  /** Whether it is the entry that the link is about; without secrets it is whatever the log shows. */
  readonly isSame: boolean;
}

/** @param published the proof as everybody gets it, whose extra line holds the entry alone. Null for what is none. */
export async function linkedProof(published: string, secrets: LinkSecrets | null): Promise<LinkedProof | null> {
  const proof = parseProof(published);
  const entry = proof === null ? null : entryIn(proof.extra ?? '');
  if (proof === null || entry === null) return null;
  const salts = {
    ...(secrets?.title === undefined ? {} : { title: secrets.title }),
    ...(secrets?.text === undefined ? {} : { text: secrets.text }),
  };
  return {
    proof: formatProof({ ...proof, extra: formatExtra({ entry, salts }) }),
    isSame: secrets === null || toBase64(await leafHash(entry)) === secrets.leaf,
  };
}

function entryIn(extra: string): Uint8Array | null {
  const bytes = fromBase64(extra);
  try {
    const { entry } = JSON.parse((bytes && fromUtf8(bytes)) ?? '') as { entry?: unknown };
    return typeof entry === 'string' ? fromBase64(entry) : null;
  } catch {
    return null;
  }
}
