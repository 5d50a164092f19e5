import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseCivilDate } from '../../kernel/civil-date.js';
import { fail } from '../../kernel/problem.js';
import { faultAt } from './fields/validation.js';
import { MALFORMED } from './http-problems.js';

/** One page of a list, and the cursor of the next one; null on the last. */
export interface Paged<Body> {
  readonly body: Body;
  readonly next: string | null;
}

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
/** What a list may be ordered by, as PostgreSQL writes it: a date, an instant, or `infinity`. */
const POSITION = /^(?:infinity|(\d{4}-\d{2}-\d{2})(?: (?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,6})?[+-](?:0\d|1[0-5])(?::[0-5]\d)?)?)$/;
/** What is worth more comes first: a whole number. */
const SCORE = /^\d{1,12}$/;

/** Where a page ended, as one opaque word of a URL: the value that the list is ordered by, and the id that breaks ties. */
export function encodeCursor(position: string, id: string): string {
  return Buffer.from(`${position}|${id}`, 'utf8').toString('base64url');
}

/** The place in a cursor of ours, in a list that is ordered by `kind` of value; 400 at `/after` for anything else. */
export function decodeCursor(cursor: string, kind: 'time' | 'score' = 'time'): { readonly position: string; readonly id: string } {
  const [position = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  const shape = (kind === 'time' ? POSITION : SCORE).exec(position);
  // The database would fail on a day that no calendar has.
  const isPlace = shape !== null && (shape[1] === undefined || parseCivilDate(shape[1]) !== null);
  if (!isPlace || !ID.test(id)) fail(MALFORMED, { errors: [faultAt('/after', { code: 'unknown_value', malformed: true })] });
  return { position, id };
}

/** The first `limit` of `rows`, of which one more was read than is shown, and the last row when more follow. */
export function cut<Row>(rows: readonly Row[], limit: number): { readonly shown: readonly Row[]; readonly last: Row | null } {
  const shown = rows.slice(0, limit);
  return { shown, last: rows.length > limit ? (shown.at(-1) ?? null) : null };
}

/** Names the next page in a `Link` header (RFC 8288) and hands the body on. */
export function answerPage<Body>({ body, next }: Paged<Body>, request: FastifyRequest, reply: FastifyReply): Body {
  if (next !== null) reply.header('link', nextLink(request.url, next));
  return body;
}

/** The `Link` header of a list: the same path and query with the cursor of the next page. */
export function nextLink(url: string, cursor: string): string {
  const next = new URL(url, 'http://localhost');
  next.searchParams.set('after', cursor);
  return `<${next.pathname}${next.search}>; rel="next"`;
}
