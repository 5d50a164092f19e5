import { fail } from '../../../kernel/problem.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { MALFORMED } from '../../../platform/http/http-problems.js';
import type { reads } from '../../submissions/index.js';

const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const POSITION = /^(?:infinity|\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2}(?:\.\d+)?[+-]\d{2}(?::\d{2})?)?)$/;

/** Where a page ended, as one opaque word of a URL. */
export function encodeCursor(position: string, id: string): string {
  return Buffer.from(`${position}|${id}`, 'utf8').toString('base64url');
}

/** The position in a cursor of ours; 400 for anything else. */
export function decodeCursor(cursor: string): reads.ListPosition {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('|');
  if (!POSITION.test(at) || !ID.test(id)) fail(MALFORMED, { errors: [faultAt('/after', { code: 'unknown_value', malformed: true })] });
  return { at, id: id as SubmissionId };
}
