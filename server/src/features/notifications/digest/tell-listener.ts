import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { mailboxOf } from '../../../platform/mail/mailbox.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { type Listener, PendingNews } from '../../following/index.js';
import type { Submission } from '../../submissions/index.js';
import { type Codes, mailRequested } from '../templates/mail-request.js';
import type { FollowerTemplate } from '../templates/template-names.js';

/**
 * Letters about lists that an address gets at once in a day; what is more waits for the letter of the next morning, which says so. A list can
 * be the whole town: nobody who wanted to hear at once meant fifty letters.
 */
export const LIST_LETTERS_A_DAY: Limit = { name: 'list-letters-day', points: 10, seconds: 86_400 };

export interface Change {
  readonly template: FollowerTemplate;
  readonly submission: Submission;
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

  async tell(listener: Listener, { template, submission: { id: subjectId }, codes }: Change): Promise<void> {
    if (!(await this.isAtOnce(listener))) return this.news.note(listener.id, subjectId, template, this.clock.now());
    const recipient = { type: 'follower', id: listener.id } as const;
    await this.outbox.append(mailRequested({ template, recipient, subjectType: 'submission', subjectId, codes }));
  }

  private async isAtOnce({ frequency, subject, email }: Listener): Promise<boolean> {
    if (frequency === 'daily') return false;
    return subject.type === 'submission' || (await this.limits.allows(LIST_LETTERS_A_DAY, mailboxOf(email)));
  }
}
