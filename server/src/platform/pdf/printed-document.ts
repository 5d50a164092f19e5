import type { Language } from '../../kernel/words.js';

/** One part of a document that is printed. Its kind is its place in the structure that screen readers read (PDF/UA, ISO 14289-1). */
export type Block =
  | { readonly kind: 'h1' | 'h2' | 'p' | 'strong' | 'quiet'; readonly text: string }
  /** Words of somebody else, with their own line breaks. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A document as paper shows it and a screen reader reads it, from top to bottom. */
export interface PrintedDocument {
  readonly title: string;
  /** Who it is from. */
  readonly author: string;
  readonly language: Language;
  /** When it was written: the same document gives the same file. */
  readonly at: Date;
  /** On the foot of each page, before „стр. 2 от 3“. */
  readonly footer: string;
  readonly blocks: readonly Block[];
}
