import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';

/** Purposes of the tokens in mail to an author. */
export const EMAIL_CONFIRMATION = 'author-email';
export const ACCESS_CODE_RENEWAL = 'author-access-code';

const CONFIRMATION_HOURS = 72;
const RENEWAL_HOURS = 24;

/** Mints what the links in mail to an author carry, while the mail is being sent. */
@Injectable()
export class AuthorLinks {
  constructor(private readonly tokens: SingleUseTokens) {}

  /** For `/{lang}/case/confirm-email?token=`, good for 72 hours. */
  mintEmailConfirmation(id: SubmissionId): Promise<string> {
    return this.tokens.mint(EMAIL_CONFIRMATION, id, CONFIRMATION_HOURS);
  }

  /** For `/{lang}/lookup/new-code/redeem?token=`, good for 24 hours. */
  mintAccessCodeRenewal(id: SubmissionId): Promise<string> {
    return this.tokens.mint(ACCESS_CODE_RENEWAL, id, RENEWAL_HOURS);
  }
}
