import { Injectable } from '@nestjs/common';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import { FollowerAddresses } from '../storage/follower-addresses.js';

/** Purposes of the tokens in mail to followers. */
export const CONFIRMATION = 'follow-confirmation';
export const UNSUBSCRIPTION = 'follow-unsubscription';
export const MANAGEMENT = 'follow-management';
export const DAILY_END = 'follow-daily-end';

const CONFIRMATION_HOURS = 72;
/** A year: the letters stay in mailboxes, and the link in an old one has to work. */
const UNSUBSCRIPTION_HOURS = 365 * 24;

/** Mints what the links in mail to a follower carry, while the mail is being sent. */
@Injectable()
export class FollowLinks {
  constructor(
    private readonly tokens: SingleUseTokens,
    private readonly addresses: FollowerAddresses,
  ) {}

  /** For `/{lang}/follow/confirm?token=`, good for 72 hours. */
  mintConfirmation(followId: string): Promise<string> {
    return this.tokens.mint(CONFIRMATION, followId, CONFIRMATION_HOURS);
  }

  /** For `/{lang}/follow/unsubscribe?token=` and for the one-click address (RFC 8058), good for a year and more than once. */
  mintUnsubscription(followId: string): Promise<string> {
    return this.tokens.mint(UNSUBSCRIPTION, followId, UNSUBSCRIPTION_HOURS);
  }

  /** The same for the letter of a day: it ends all that the address follows daily. */
  async mintDailyEnd(followId: string): Promise<string> {
    return this.tokens.mint(DAILY_END, await this.addresses.nameOf(followId), UNSUBSCRIPTION_HOURS);
  }

  /** For `/{lang}/follow/manage?token=`: all that the address follows, good for a year. */
  async mintManagement(followId: string): Promise<string> {
    return this.tokens.mint(MANAGEMENT, await this.addresses.nameOf(followId), UNSUBSCRIPTION_HOURS);
  }
}
