import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemType } from '../../kernel/problem.js';
import { HEADERS_TOO_LARGE, MALFORMED, TOO_SLOW } from './http-problems.js';
import { problemDocument } from './problem-document.js';

/** What Node's parser gives up on, by the code of its error; anything else is no HTTP that it knows. */
const BY_CODE: Readonly<Record<string, ProblemType>> = {
  HPE_HEADER_OVERFLOW: HEADERS_TOO_LARGE,
  ERR_HTTP_REQUEST_TIMEOUT: TOO_SLOW,
};

/**
 * Answers a connection on which no request could be read, so that neither a route nor a filter ever sees it: the same
 * problem+json, in Bulgarian as no language is known, and the end of the connection.
 */
export function answerBrokenConnection(publicUrl: URL): (error: NodeJS.ErrnoException, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    if (socket.writable) socket.write(response(BY_CODE[error.code ?? ''] ?? MALFORMED, publicUrl));
    socket.destroy(error);
  };
}

function response(type: ProblemType, publicUrl: URL): string {
  const body = JSON.stringify(problemDocument({ type }, 'bg', publicUrl));
  const lines = [
    `HTTP/1.1 ${type.status} ${STATUS_CODES[type.status] ?? ''}`,
    'Content-Type: application/problem+json',
    'Content-Language: bg',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
