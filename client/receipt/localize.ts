/** English by id; empty for Bulgarian, which stands in the source. The build puts it here. */
declare const RECEIPT_TRANSLATIONS: Readonly<Record<string, string>>;

/** A piece of a text between two values: `:name:words`. */
const PIECE = /^:([^:]*):([\s\S]*)$/;

/**
 * What a receipt needs of `@angular/localize`: the words behind an id, with their values put in. It is loaded before everything that has words.
 */
function localize(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  const [head, ...rest] = parts.map((part) => PIECE.exec(part));
  const translated = RECEIPT_TRANSLATIONS[head?.[1]?.replace('@@', '') ?? ''];
  if (translated === undefined) return (head?.[2] ?? '') + rest.map((piece, at) => `${String(values[at])}${piece?.[2] ?? ''}`).join('');
  return translated.replace(/\{\$(\w+)\}/g, (_, name: string) => String(values[rest.findIndex((piece) => piece?.[1] === name)]));
}

Object.assign(globalThis, { $localize: localize });
