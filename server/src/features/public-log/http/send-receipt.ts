import type { FastifyReply, FastifyRequest } from 'fastify';
import { contentDisposition } from '../../../platform/http/content-disposition.js';
import { formatCode } from '../../language/index.js';
import type { Receipt } from '../reads/receipts.js';
import type { LogReceipt } from './receipt.dto.js';

/** What a proof is kept as (C2SP tlog-proof, “Proofs SHOULD be stored with file extension”); a promise is no proof yet. */
const EXTENSIONS = { integrated: 'tlog-proof', promised: 'log-promise' } as const;

/** The name of the file that it is kept in, without what says its kind. */
const nameOf = ({ number, index }: Receipt): string => (number === null ? `entry-${index ?? 0}` : formatCode(number));

/** A receipt as JSON for whoever accepts that, as the text of the proof otherwise (RFC 9110 §12.5.1); 202 while it is only promised. */
export function sendReceipt(receipt: Receipt, request: FastifyRequest, reply: FastifyReply): LogReceipt | string {
  const { state, index, text: proof } = receipt;
  reply.status(state === 'promised' ? 202 : 200).header('vary', 'Accept, Authorization, Cookie');
  if (/\bapplication\/json\b/i.test(request.headers.accept ?? '')) {
    return { state, index, deadline: receipt.deadline?.toISOString() ?? null, proof };
  }
  return asFile(receipt, reply);
}

/** The text of a proof or a promise, to be kept. */
export function asFile(receipt: Receipt, reply: FastifyReply): string {
  const name = `${nameOf(receipt)}.${EXTENSIONS[receipt.state]}`;
  reply.type('text/plain; charset=utf-8').header('content-disposition', contentDisposition('attachment', name));
  return receipt.text;
}

/** The page that verifies itself, to be kept. */
export function asPage(receipt: Receipt, html: string, reply: FastifyReply): string {
  reply.type('text/html; charset=utf-8').header('content-disposition', contentDisposition('attachment', `${nameOf(receipt)}.html`));
  return html;
}
