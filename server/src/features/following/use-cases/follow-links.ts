import { Injectable } from '@nestjs/common';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';

/** Purposes of the tokens in mail to followers. */
export const CONFIRMATION = 'follow-confirmation';
export const UNSUBSCRIPTION = 'follow-unsubscription';

const CONFIRMATION_HOURS = 72;
/** A year: the letters stay in mailboxes, and the link in an old one has to work. */
const UNSUBSCRIPTION_HOURS = 365 * 24;

/** Mints what the links in mail to a follower carry, while the mail is being sent. */
@Injectable()
export class FollowLinks {
  constructor(private readonly tokens: SingleUseTokens) {}

  /** For `/{lang}/follow/confirm?token=`, good for 72 hours. */
  mintConfirmation(followId: string): Promise<string> {
    return this.tokens.mint(CONFIRMATION, followId, CONFIRMATION_HOURS);
  }

  /** For `/{lang}/follow/unsubscribe?token=` and for the one-click address (RFC 8058), good for a year and more than once. */
  mintUnsubscription(followId: string): Promise<string> {
    return this.tokens.mint(UNSUBSCRIPTION, followId, UNSUBSCRIPTION_HOURS);
  }
}
