import type { Language } from '../../kernel/words.js';

/** A link on a page of ours. It leads to a page with the choice made and a button: opening it changes nothing. */
export interface LetterLink {
  readonly label: string;
  readonly url: string;
}

/** How one stops getting letters of this kind. */
export interface Unsubscription extends LetterLink {
  /** Takes the POST of a mail program (RFC 8058). */
  readonly oneClickUrl: string;
  /** Where they look after everything that they get. */
  readonly manage?: LetterLink | null;
}

/** Lines of a list that belong together. */
export interface LetterSection {
  readonly heading: string;
  readonly items: readonly LetterLink[];
}

/** A letter to one person, in their language. It never holds the text of a case, nor its access code. */
export interface Letter {
  /** One address, as a field of ours accepted it. */
  readonly to: string;
  readonly language: Language;
  /** Without personal data: it is read on locked screens and kept by servers on the way. */
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** A list under the paragraphs; empty for most letters. */
  readonly items: readonly LetterLink[];
  /** Lists with headings, under the other list. */
  readonly sections?: readonly LetterSection[];
  readonly action: LetterLink | null;
  /** Who writes, as they sign. */
  readonly sender: string;
  /** Why the reader gets this. */
  readonly reason: string;
  readonly unsubscribe: Unsubscription | null;
  /**
   * What makes this letter itself: a repetition with the same words gets the same Message-ID, so that mail servers know it
   * for one. It is hashed, and may hold anything.
   */
  readonly identity: readonly string[];
}
