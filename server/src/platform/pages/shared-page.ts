import { createHash } from 'node:crypto';
import { sharedPolicy } from './content-security.js';
import { isPrivatePage } from './private-pages.js';

/** A page, and none of the files and feeds beside it. */
const PAGE = /^\/(?:bg|en)\/[^.?]*(?:\?|$)/;
/** Pages whose scripts need a nonce (docs/adr/0010), and the staff's. */
const SCRIPTED = /^\/(?:bg|en)\/(?:submit|verify|staff)(?:[/?]|$)/;
/** What of a query makes another page, and says nothing of who asks: filters and the place in a list. Words that somebody searched for are theirs. */
const PARTS: ReadonlySet<string> = new Set([
  ...['exact', 'kind', 'topic', 'status', 'department', 'settlement', 'from', 'to', 'sort', 'after', 'before'],
  ...['outcome', 'receivedFrom', 'receivedTo', 'count', 'unit'],
  ...['month', 'decision', 'reason', 'case', 'policy', 'submission', 'source', 'only', 'organisation', 'by', 'year', 'entry'],
]);
const STYLE = /<style\b([^>]*)>([\s\S]*?)<\/style>/g;
/** Names one rendering of a form, so that its sender is recognised when it comes twice: two visitors may not have the same one. */
const OF_ONE_VISITOR = 'name="idempotencyKey"';

/** A page that is the same for everybody. */
export interface SharedPage {
  readonly body: string;
  /** `Content-Security-Policy` without a nonce. */
  readonly policy: string;
}

/** Whether the address can be that of a page that is the same for everybody; what the page asks of the API decides it. */
export function isSharedAddress(url: string): boolean {
  const [, query = ''] = url.split('?');
  return (
    PAGE.test(url) && !SCRIPTED.test(url) && !isPrivatePage(url) && [...new URLSearchParams(query).keys()].every((name) => PARTS.has(name))
  );
}

/**
 * The page without the nonce of this answer: its styles are named by their hashes instead (CSP Level 3 §6.7.2.4), so that it can be sent to others,
 * compressed once. Only what carries the nonce is a style of ours: text of people cannot spell it. Null where something of one visitor is in it.
 */
export function sharedPage(page: string, nonce: string): SharedPage | null {
  const mark = `nonce="${nonce}"`;
  const styles = [...page.matchAll(STYLE)].filter(([, attributes]) => attributes?.includes(mark));
  const body = page.replaceAll(` ngcspnonce="${nonce}"`, '').replaceAll(` ${mark}`, '');
  if (body.includes(nonce) || body.includes(OF_ONE_VISITOR)) return null;
  return { body, policy: sharedPolicy(styles.map(([, , style = '']) => hashOf(style))) };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
