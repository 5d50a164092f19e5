import { Injectable, Logger } from '@nestjs/common';
import { LettersToStrangers } from '../../../platform/mail/letters-to-strangers.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { FOLLOWED_CONSULTATION } from '../../consultations/index.js';
import { FOLLOW_REQUESTED, Followers } from '../../following/index.js';
import { isMonitoringSubject } from '../../subscriptions/index.js';
import { FOLLOW_QUESTIONS, type FollowQuestion } from '../templates/follow-questions.js';
import { mailRequested, textCode } from '../templates/mail-request.js';

/** Which of them asks about a subject of that type; what is nothing else is a list of cases. */
function questionAbout(subjectType: string): FollowQuestion {
  if (subjectType === FOLLOWED_CONSULTATION) return 'consultation.confirm';
  if (isMonitoringSubject(subjectType)) return 'follower.confirm_monitoring';
  return subjectType === 'submission' ? 'follower.confirm' : 'follower.confirm_list';
}

/** Requests the letter that asks whether an address wants to follow a case, a list of them, what was promised, or a consultation. */
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
    const template = questionAbout(subjectType);
    const follow = await this.followers.find(id);
    if (!follow || follow.confirmedAt !== null) return;
    if (!(await this.strangers.allow(follow.email))) {
      this.logger.warn({ msg: 'A letter was withheld: its address had too many', event, template });
      return;
    }
    await this.outbox.append(
      mailRequested({ template, recipient: { type: FOLLOW_QUESTIONS[template], id }, subjectType, subjectId, codes: {} }),
    );
  }
}
