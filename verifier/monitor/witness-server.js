import { createServer } from 'node:http';
import { formatVkey } from '../lib/note.js';

/** Bytes of the longest request: a checkpoint with many signatures, and 63 hashes. */
const MOST_BYTES = 300_000;

/** Milliseconds in which a request must have come in whole. */
const PATIENCE = 10_000;

/**
 * `POST /add-checkpoint` (C2SP tlog-witness, "HTTP Interface"), and under `/` the key by which the witness is known.
 *
 * @param {import('./witness.js').Witness} witness
 * @param {(why: string) => void} complain Told what went wrong here.
 */
export function witnessServer(witness, complain) {
  const server = createServer({ requestTimeout: PATIENCE, headersTimeout: PATIENCE }, (request, response) => {
    void answer(witness, request)
      .catch((/** @type {unknown} */ error) => {
        complain(error instanceof Error ? error.message : 'unknown');
        return { status: 500, body: 'The witness is out of order\n', type: 'text/plain; charset=utf-8' };
      })
      .then(({ status, body, type = 'text/plain; charset=utf-8' }) => {
        // Of a body that was not read to its end, the rest would be taken for the next request.
        response.writeHead(status, { 'content-type': type, ...(request.complete ? {} : { connection: 'close' }) }).end(body);
      });
  });
  return server;
}

/**
 * @param {import('./witness.js').Witness} witness
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<import('./witness.js').Answer>}
 */
async function answer(witness, request) {
  const { pathname } = new URL(request.url ?? '/', 'http://witness.invalid');
  if (pathname === '/' && request.method === 'GET') return { status: 200, body: `${formatVkey(witness.key)}\n` };
  if (pathname !== '/add-checkpoint') return { status: 404, body: 'There is only POST /add-checkpoint\n' };
  if (request.method !== 'POST') return { status: 405, body: 'There is only POST /add-checkpoint\n' };
  const body = await bodyOf(request);
  return body ? witness.addCheckpoint(body) : { status: 400, body: 'The request is too long\n' };
}

/** @param {import('node:http').IncomingMessage} request @returns {Promise<Buffer | null>} null when it is too long */
async function bodyOf(request) {
  /** @type {Buffer[]} */
  const parts = [];
  let length = 0;
  for await (const part of /** @type {AsyncIterable<Buffer>} */ (request)) {
    length += part.length;
    if (length > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
