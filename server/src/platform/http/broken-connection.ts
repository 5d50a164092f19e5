import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemType } from '../../kernel/problem.js';
import { BARE_POLICY, bareErrorPage } from './bare-error-page.js';
import { HEADERS_TOO_LARGE, MALFORMED, TOO_SLOW } from './http-problems.js';
import { problemDocument } from './problem-document.js';

/** What Node's parser gives up on, by the code of its error; anything else is no HTTP that it knows. */
const BY_CODE: Readonly<Record<string, ProblemType>> = {
  HPE_HEADER_OVERFLOW: HEADERS_TOO_LARGE,
  ERR_HTTP_REQUEST_TIMEOUT: TOO_SLOW,
};

/** What Node's parser gives up with; `rawPacket` is what had arrived, where anything had. */
type BrokenConnection = NodeJS.ErrnoException & { readonly rawPacket?: unknown };

/** Bytes in which a browser has told the page that it wants; what follows may be cookies without end. */
const BEGINNING = 4_096;

/**
 * Answers a connection on which no request could be read, so that neither a route nor a filter ever sees it, and ends it: the same
 * problem+json in Bulgarian, as no language is known, or the barest page where a browser can be told from what arrived.
 */
export function answerBrokenConnection(publicUrl: URL): (error: BrokenConnection, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    if (socket.writable) socket.write(response(BY_CODE[error.code ?? ''] ?? MALFORMED, publicUrl, error.rawPacket));
    socket.destroy(error);
  };
}

function response(type: ProblemType, publicUrl: URL, packet: unknown): string {
  const beginning = Buffer.isBuffer(packet) ? packet.subarray(0, BEGINNING).toString('latin1') : '';
  const isPage = /^GET \/(?!api\/)/.test(beginning) && /^accept: *text\/html/im.test(beginning);
  const language = isPage && beginning.startsWith('GET /en') ? 'en' : 'bg';
  const body = isPage
    ? bareErrorPage(language, type.status, type.detail[language])
    : JSON.stringify(problemDocument({ type }, language, publicUrl));
  const lines = [
    `HTTP/1.1 ${type.status} ${STATUS_CODES[type.status] ?? ''}`,
    `Content-Type: ${isPage ? 'text/html; charset=utf-8' : 'application/problem+json'}`,
    `Content-Language: ${language}`,
    `Content-Security-Policy: ${BARE_POLICY}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}
