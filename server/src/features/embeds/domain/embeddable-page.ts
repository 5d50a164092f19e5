import { type Language, LANGUAGES } from '../../../kernel/words.js';
import type { CardKind } from './card-size.js';

/** A page that has a card. */
export interface EmbeddablePage {
  readonly kind: CardKind;
  /** The language of the page, and so of its card. */
  readonly language: Language;
  /** Number of a case, as it stands in the address, or slug of a department. */
  readonly key: string;
}

const PAGE = new RegExp(`^/(${LANGUAGES.join('|')})/(submissions|departments)/([^/]+)/?$`);

/**
 * The page at an address that somebody pasted; what stands after the path is left out of account. Null for any other page, and for an address that is
 * not below one of `origins`.
 */
export function embeddablePage(address: string, origins: readonly string[]): EmbeddablePage | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  if (!origins.includes(origin)) return null;
  const [, language, list, written = ''] = PAGE.exec(pathname) ?? [];
  const key = decoded(written);
  if (language === undefined || key === null) return null;
  return { kind: list === 'submissions' ? 'case' : 'department', language: language as Language, key };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
