import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Clock } from '../../kernel/clock.js';
import { codeOf } from './bounce-policy.js';
import { LetterNotSent, MailTransport, type Posting } from './mail-transport.js';
import { judge, type SmtpFault } from './smtp-verdict.js';

/** Milliseconds for connecting, for the greeting, and between two signs of life. */
const STEP_TIMEOUT = 10_000;
/** Milliseconds for one letter as a whole: a reaction, and with it a transaction, waits for it. */
const LETTER_TIMEOUT = 20_000;
/** Milliseconds in which a server that was away is not asked again, so that a queue of letters does not wait one by one. */
const REST = 15_000;

/** Hands letters to a mail server, over connections that are kept for the next ones. */
export class SmtpTransport extends MailTransport {
  private readonly smtp;
  private restsUntil = 0;

  constructor(
    url: string,
    private readonly clock: Clock,
  ) {
    super();
    this.smtp = createTransport({
      url,
      pool: true,
      maxConnections: 2,
      // The outbox tries again. A pool that does so by itself could send twice what was taken once.
      maxRequeues: 0,
      idleTimeout: 30_000,
      connectionTimeout: STEP_TIMEOUT,
      greetingTimeout: STEP_TIMEOUT,
      socketTimeout: STEP_TIMEOUT,
      dnsTimeout: STEP_TIMEOUT,
      socketCloseTimeout: 1_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async post(message: SendMailOptions): Promise<Posting> {
    if (this.clock.now().getTime() < this.restsUntil) throw new LetterNotSent('The mail server was away a moment ago');
    try {
      await this.smtp.sendMail({ ...message, signal: AbortSignal.timeout(LETTER_TIMEOUT) });
      return { accepted: true };
    } catch (error) {
      return this.afterFailure(error as SmtpFault);
    }
  }

  close(): void {
    this.smtp.close();
  }

  private afterFailure(fault: SmtpFault): Posting {
    const verdict = judge(fault);
    if (verdict === 'refused') {
      const status = fault.responseCode ?? 0;
      return { accepted: false, status, code: codeOf(status, fault.response ?? '') };
    }
    if (verdict === 'away') this.restsUntil = this.clock.now().getTime() + REST;
    throw new LetterNotSent(
      `The mail server did not take the letter: ${fault.code ?? 'unknown'} ${fault.responseCode ?? ''}`.trim(),
      fault.responseCode ?? null,
    );
  }
}
