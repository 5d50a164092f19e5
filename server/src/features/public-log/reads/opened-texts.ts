import { createHmac } from 'node:crypto';
import type { logged } from '../../transparency-log/index.js';
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
  const opens = c?.['title'] === commitment('title', words.title, title) && c['text'] === commitment('text', words.text, text);
  return opens ? { title, text } : null;
}

/** Base64 of HMAC-SHA256(salt, label ‖ 00 ‖ content). */
function commitment(label: string, content: string, salt: string): string {
  return createHmac('sha256', Buffer.from(salt, 'base64')).update(`${label}\0`, 'utf8').update(content, 'utf8').digest('base64');
}
