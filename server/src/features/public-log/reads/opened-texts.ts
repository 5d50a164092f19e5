import { logged } from '../../transparency-log/index.js';
import type { PublicSalts } from '../http/log.dto.js';
import { contentOf } from './log-pages.js';

/** A title and text that everybody reads. */
export interface PublicWords {
  readonly title: string;
  readonly text: string;
}

/**
 * What opens the commitments of an entry, if they are about just these words; null otherwise. Salts of words that are not public any more, or not
 * yet, would let a guess at what was covered be confirmed.
 */
export function saltsOf({ salts, bytes }: Pick<logged.CaseEntry, 'salts' | 'bytes'>, words: PublicWords): PublicSalts | null {
  const { title, text } = salts;
  if (title === undefined || text === undefined) return null;
  const { c } = contentOf({ bytes });
  const opens = (label: 'title' | 'text', salt: string): boolean =>
    c?.[label] === logged.commitment(label, words[label], Buffer.from(salt, 'base64'));
  return opens('title', title) && opens('text', text) ? { title, text } : null;
}
