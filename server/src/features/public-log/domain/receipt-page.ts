/** What the page of a receipt is filled with. */
export interface ReceiptFacts {
  /** Of the case, as people write it. */
  readonly number: string;
  /** The proof, or the promise. */
  readonly proof: string;
  /** Null while it is promised. */
  readonly index: number | null;
  /** The civil day of the receipt in Europe/Sofia. */
  readonly day: string;
  readonly origin: string;
  /** Verifier keys of the log, the newest first. */
  readonly vkeys: readonly string[];
  /** Verifier keys of the witnesses. */
  readonly witnesses: readonly string[];
  readonly verifyUrl: string;
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);

/** JSON that stands in a script element: nothing in it can end the element. */
const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Puts the facts in the places of the template, each wherever it stands. */
export function fillReceipt(template: string, { index, day, ...told }: ReceiptFacts): string {
  const promise = index === null ? { promise: told.proof } : {};
  const places: Readonly<Record<string, string>> = {
    __RECEIPT__: scriptJson({ ...told, ...promise }),
    __NUMBER__: escapeHtml(told.number),
    __INDEX__: index === null ? '–' : String(index),
    __DATE__: escapeHtml(day),
  };
  return template.replace(/__(?:RECEIPT|NUMBER|INDEX|DATE)__/g, (place) => places[place] ?? place);
}
