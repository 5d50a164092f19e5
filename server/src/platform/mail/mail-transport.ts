import type { SendMailOptions } from 'nodemailer';

/** What became of a letter that will not be tried again. */
export type Posting =
  | { readonly accepted: true }
  /**
   * The address takes no mail, for good. `status` is the server's three digits, or 0 where no server was asked; `code` the enhanced status
   * code (RFC 3463) where the server gave one, and the same digits otherwise.
   */
  | { readonly accepted: false; readonly status: number; readonly code: string };

/** The letter could not be handed over now; a later try may succeed. Its message names no address. */
export class LetterNotSent extends Error {
  override readonly name = 'LetterNotSent';

  /** `status` is the server's three digits; null where it gave none. */
  constructor(
    message: string,
    readonly status: number | null = null,
  ) {
    super(message);
  }
}

/** Where finished messages go. */
export abstract class MailTransport {
  /** @throws LetterNotSent when it makes sense to try again. */
  abstract post(message: SendMailOptions): Promise<Posting>;

  /** Lets go of connections. */
  abstract close(): void;
}
