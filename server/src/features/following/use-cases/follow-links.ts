import { Injectable } from '@nestjs/common';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import type { Follow } from '../domain/follow.js';
import { FollowerAddresses } from '../storage/follower-addresses.js';

/** Purposes of the tokens in mail to followers. */
export const CONFIRMATION = 'follow-confirmation';
export const UNSUBSCRIPTION = 'follow-unsubscription';
export const MANAGEMENT = 'follow-management';
export const DAILY_END = 'follow-daily-end';

const CONFIRMATION_HOURS = 72;
/** A year: the letters stay in mailboxes, and the link in an old one has to work. */
const UNSUBSCRIPTION_HOURS = 365 * 24;

type ToldFollow = Pick<Follow, 'id' | 'frequency'>;

/** What the link in the letter of a day ends: what the address follows daily, and what it wanted to hear at once but had too many letters about. */
export interface DailyEnd {
  readonly address: string;
  /** Null for all that the address follows. */
  readonly followIds: readonly string[] | null;
}

/** Follows that a token names; the index on tokens takes no longer name than these have together. Who has more ends all of them. */
const MOST_NAMED = 50;
const ALL = '*';

/** As it stands at the token. */
export const dailyEnds = {
  write: ({ address, followIds }: DailyEnd): string => [address, ...(followIds ?? [ALL])].join(' '),
  read: (subject: string): DailyEnd => {
    const [address = '', ...followIds] = subject.split(' ');
    return { address, followIds: followIds[0] === ALL ? null : followIds };
  },
};

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

  /** The same for the letter of a day that told of these follows of one address: it ends them, and all that the address follows daily. */
  async mintDailyEnd(told: readonly [ToldFollow, ...ToldFollow[]]): Promise<string> {
    const atOnce = new Set(told.filter(({ frequency }) => frequency === 'immediate').map(({ id }) => id));
    const followIds = atOnce.size > MOST_NAMED ? null : [...atOnce];
    const end = dailyEnds.write({ address: await this.addresses.nameOf(told[0].id), followIds });
    return this.tokens.mint(DAILY_END, end, UNSUBSCRIPTION_HOURS);
  }

  /** For `/{lang}/follow/manage?token=`: all that the address follows, good for a year. */
  async mintManagement(followId: string): Promise<string> {
    return this.tokens.mint(MANAGEMENT, await this.addresses.nameOf(followId), UNSUBSCRIPTION_HOURS);
  }
}
