import { Injectable, Logger } from '@nestjs/common';
import { LettersToStrangers } from '../../../platform/mail/letters-to-strangers.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { FOLLOW_REQUESTED, Followers } from '../../following/index.js';
import { isMonitoringSubject } from '../../subscriptions/index.js';
import { mailRequested, textCode } from '../templates/mail-request.js';

/** Requests the letter that asks whether an address wants to follow a case, a list of them, or what was promised. */
@Injectable()
@OutboxReaction({ name: 'ask-new-follower', events: [FOLLOW_REQUESTED] })
export class AskNewFollower implements Reaction {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly followers: Followers,
    private readonly strangers: LettersToStrangers,
    private readonly outbox: Outbox,
  ) {}

  async handle({ id: event, subjectType, subjectId, payload }: StoredEvent): Promise<void> {
    const id = textCode(payload, 'followId');
    if (id === null) return;
    const isWatcher = isMonitoringSubject(subjectType);
    const template =
      subjectType === 'submission' ? 'follower.confirm' : isWatcher ? 'follower.confirm_monitoring' : 'follower.confirm_list';
    const follow = await this.followers.find(id);
    if (!follow || follow.confirmedAt !== null) return;
    if (!(await this.strangers.allow(follow.email))) {
      this.logger.warn({ msg: 'A letter was withheld: its address had too many', event, template });
      return;
    }
    await this.outbox.append(
      mailRequested({ template, recipient: { type: isWatcher ? 'watcher' : 'follower', id }, subjectType, subjectId, codes: {} }),
    );
  }
}
