import { type Attachment, simpleParser } from 'mailparser';

/** That a letter of ours did not arrive, for good. */
export interface DeliveryFailure {
  /** Of the letter, with its angle brackets. */
  readonly messageId: string;
  /** Enhanced status code (RFC 3463). */
  readonly code: string;
  /** What the server said, in three digits (RFC 5321 §4.2); null where the report does not quote it. */
  readonly smtpStatus: number | null;
}

/** Bytes of a message that are read: a report holds the headers of a letter, and seldom the letter. */
export const MOST_BYTES = 1_000_000;

/**
 * What a report of mail servers (RFC 3464) tells of a letter of ours; null for any other message, for a delay, and for a failure that is
 * none for good. Anybody can write such a report: it counts by the Message-ID alone, which only the recipient of the letter knows.
 */
export async function readDeliveryReport(message: Buffer): Promise<DeliveryFailure | null> {
  const { attachments } = await simpleParser(message.subarray(0, MOST_BYTES), {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    // The letter that comes back is looked at for one header, and never read.
    ignoreEmbedded: true,
  });
  const status = attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  const original = attachments.find(({ contentType }) => contentType === 'message/rfc822' || contentType === 'text/rfc822-headers');
  if (!status || !original) return null;
  const messageId = field(headersOf(original), 'Message-ID')?.match(/<[^<>\s]{1,250}>/)?.[0];
  const failure = failureIn(textOf(status));
  return messageId === undefined || failure === null ? null : { messageId, ...failure };
}

/** The code of the first recipient for whom it failed for good (RFC 3464 §2.3.3, §2.3.4). A letter of ours has one recipient. */
function failureIn(text: string): Omit<DeliveryFailure, 'messageId'> | null {
  for (const group of text.split(/\r?\n[ \t]*\r?\n/)) {
    const code = field(group, 'Status')?.match(/^5\.\d{1,3}\.\d{1,3}/)?.[0];
    if (code === undefined || field(group, 'Action')?.toLowerCase() !== 'failed') continue;
    const said = /^smtp;\s*(5\d\d)\b/i.exec(field(group, 'Diagnostic-Code') ?? '')?.[1];
    return { code, smtpStatus: said === undefined ? null : Number(said) };
  }
  return null;
}

const textOf = ({ content }: Attachment): string => content.toString('latin1');

const headersOf = (original: Attachment): string => textOf(original).split(/\r?\n\r?\n/, 1)[0] ?? '';

/** The value of a header that may be folded (RFC 5322 §2.2.3). */
function field(headers: string, name: string): string | undefined {
  const unfolded = headers.replace(/\r?\n[ \t]+/g, ' ');
  const line = unfolded.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim();
}
