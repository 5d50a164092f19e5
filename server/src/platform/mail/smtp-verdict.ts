/** What nodemailer tells of a failure; every member may be missing. */
export interface SmtpFault {
  readonly code?: string | undefined;
  /** Three digits of the server (RFC 5321 §4.2). */
  readonly responseCode?: number | undefined;
  /** The server's line. It may repeat the address, so it is read here and never kept. */
  readonly response?: string | undefined;
  readonly command?: string | undefined;
}

/**
 * - `refused`: nobody will ever get this letter at this address.
 * - `later`: the server would not take this letter now.
 * - `away`: the server did not answer, or takes nothing from us at all.
 */
export type SmtpVerdict = 'refused' | 'later' | 'away';

const AWAY = new Set(['ETIMEDOUT', 'ECONNECTION', 'ESOCKET', 'EDNS', 'ETLS', 'EABORT', 'EAUTH', 'ENOAUTH', 'EPROTOCOL']);

/** Replies that speak of us and not of the recipient: an operator can cure them. RFC 3463 §3.8 names them X.7.X. */
const ABOUT_US = /^5\d\d[ -]5\.7\.\d/;

export function judge({ code, responseCode, response, command }: SmtpFault): SmtpVerdict {
  if (code !== undefined && AWAY.has(code)) return 'away';
  if (responseCode === undefined) return code === 'EENVELOPE' ? 'refused' : 'later';
  if (responseCode === 421) return 'away';
  const isFinal = responseCode >= 500 && responseCode !== 503 && responseCode !== 530;
  const isAboutLetter = command === 'RCPT TO' || command === 'DATA';
  return isFinal && isAboutLetter && !ABOUT_US.test(response ?? '') ? 'refused' : 'later';
}
