/** What somebody who saved a receipt was given: the proof, or the promise, and what can be told beside it. */
export interface ReceiptFile {
  readonly proof: string;
  /** of the case; null where the file does not say it */
  readonly number: string | null;
  /** verifier keys of the log and of its witnesses, as they were then (C2SP signed-note) */
  readonly vkeys: readonly string[];
  readonly witnesses: readonly string[];
}

/** Bytes of the largest file that is read: a receipt has some hundred kilobytes, a proof some thousand bytes. */
export const LARGEST_RECEIPT = 2_000_000;

const EMBEDDED = /<script type="application\/json" id="receipt">([\s\S]*?)<\/script>/;
const PROOF_OR_PROMISE = /^(?:c2sp\.org\/tlog-proof@v1|[^\s]+\/promise)\n/;

/** A receipt in any of its forms: the page that was saved, the file for programs, or its text pasted. Null for anything else. */
export function readReceipt(content: string): ReceiptFile | null {
  const embedded = EMBEDDED.exec(content)?.[1];
  return embedded === undefined ? bare(content) : saved(embedded);
}

/** A clipboard may have taken the last newline, and put other ones at the ends of lines. */
function bare(content: string): ReceiptFile | null {
  const proof = `${content.replaceAll('\r\n', '\n').trim()}\n`;
  return PROOF_OR_PROMISE.test(proof) ? { proof, number: null, vkeys: [], witnesses: [] } : null;
}

function saved(json: string): ReceiptFile | null {
  const fields = parsed(json);
  const proof = fields['proof'];
  if (typeof proof !== 'string') return null;
  const number = fields['number'];
  return {
    proof,
    number: typeof number === 'string' ? number : null,
    vkeys: textsOf(fields['vkeys']),
    witnesses: textsOf(fields['witnesses']),
  };
}

function parsed(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
