import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { mailboxOf } from '../../../platform/mail/mailbox.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { type Listener, type NewsSubject, PendingNews } from '../../following/index.js';
import type { ToldChange } from '../letters/digest-lines.js';
import { type Codes, mailRequested, type RecipientType } from '../templates/mail-request.js';

/**
 * Letters about lists that an address gets at once in a day; what is more waits for the letter of the next morning, which says so. A list can
 * be the whole town: nobody who wanted to hear at once meant fifty letters.
 */
export const LIST_LETTERS_A_DAY: Limit = { name: 'list-letters-day', points: 10, seconds: 86_400 };

/** What is no list: whoever wants to hear of it at once does, however often it changes. */
const SINGLE: ReadonlySet<string> = new Set(['submission', 'commitment']);

const RECIPIENTS = { submission: 'follower', commitment: 'watcher' } as const satisfies Record<NewsSubject['type'], RecipientType>;

export interface Change {
  readonly template: ToldChange;
  readonly about: NewsSubject;
  readonly codes: Codes;
}

/** Tells one follower of one change: at once, or with all else in the letter of a day. */
@Injectable()
export class TellListener {
  constructor(
    private readonly news: PendingNews,
    private readonly limits: RateLimits,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async tell(listener: Listener, { template, about, codes }: Change): Promise<void> {
    if (!(await this.isAtOnce(listener))) return this.news.note(listener.id, about, template, this.clock.now());
    const recipient = { type: RECIPIENTS[about.type], id: listener.id };
    await this.outbox.append(mailRequested({ template, recipient, subjectType: about.type, subjectId: about.id, codes }));
  }

  private async isAtOnce({ frequency, subject, email }: Listener): Promise<boolean> {
    if (frequency === 'daily') return false;
    return SINGLE.has(subject.type) || (await this.limits.allows(LIST_LETTERS_A_DAY, mailboxOf(email)));
  }
}
