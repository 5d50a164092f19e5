import { concat } from '../lib/bytes.js';
import { CouldNotCheck } from './could-not-check.js';

/** Milliseconds before the second and the third attempt. */
const PAUSES = [250, 1_500];

/** Seconds that we wait at most when a server names a time. */
const MOST_PATIENCE = 30;

/**
 * @typedef {object} Limits
 * @property {number} bytes The most that is read of a body.
 * @property {number} seconds For the whole answer, however slowly it drips.
 *
 * @typedef {'found' | 'missing'} Presence
 */

/**
 * The body of an answer, or null where the server says that there is none (404, 410). What passes by itself is asked again, twice.
 *
 * @param {URL} url
 * @param {Limits} limits
 * @returns {Promise<Uint8Array | null>}
 * @throws {CouldNotCheck}
 */
export async function fetchBytes(url, limits) {
  for (let attempt = 0; ; attempt += 1) {
    const { status, body, failure, after } = await attemptToFetch(url, limits);
    if (body) return body;
    if (status === 404 || status === 410) return null;
    const pause = PAUSES[attempt];
    const mayPass = status === 0 || status === 429 || status >= 500;
    if (!mayPass || pause === undefined) throw failure;
    await new Promise((resolve) => setTimeout(resolve, after ?? pause));
  }
}

/**
 * @param {URL} url
 * @param {Limits} limits
 * @returns {Promise<{ status: number, body: Uint8Array | null, failure: CouldNotCheck, after: number | null }>} `status` is 0 where nobody answered in full
 */
async function attemptToFetch(url, { bytes, seconds }) {
  const signal = AbortSignal.timeout(seconds * 1000);
  const at = url.href;
  try {
    const answer = await fetch(url, {
      signal,
      redirect: 'manual',
      headers: { 'user-agent': 'zaedno-monitor', 'accept-encoding': 'gzip, identity' },
    });
    const { status, headers } = answer;
    if (status === 200) {
      const body = await read(answer, bytes);
      return { status, body, failure: new CouldNotCheck('too_long', { at, bytes }), after: null };
    }
    await answer.body?.cancel();
    const location = headers.get('location');
    const failure = location ? new CouldNotCheck('redirected', { at, to: location }) : new CouldNotCheck('refused', { at, status });
    return { status, body: null, failure, after: patience(headers.get('retry-after')) };
  } catch (error) {
    const failure = signal.aborted
      ? new CouldNotCheck('too_slow', { at, seconds })
      : new CouldNotCheck('unreachable', { at, why: reason(error) });
    return { status: 0, body: null, failure, after: null };
  }
}

/** @param {Response} answer @param {number} most @returns {Promise<Uint8Array | null>} null when it is longer */
async function read(answer, most) {
  /** @type {Uint8Array[]} */
  const parts = [];
  let length = 0;
  const body = /** @type {AsyncIterable<Uint8Array>} */ (answer.body ?? []);
  for await (const part of body) {
    length += part.length;
    if (length > most) {
      // Leaving the loop ends the download.
      return null;
    }
    parts.push(part);
  }
  return concat(parts);
}

/** @param {string | null} header Seconds; a date is not worth waiting for. */
function patience(header) {
  const seconds = header === null || !/^\d{1,4}$/.test(header) ? null : Number(header);
  return seconds !== null && seconds <= MOST_PATIENCE ? seconds * 1000 : null;
}

/** @param {unknown} error */
function reason(error) {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  return cause instanceof Error ? ('code' in cause && String(cause.code)) || cause.message : error.message;
}
