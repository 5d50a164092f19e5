import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { Commitments } from '../../commitments/index.js';
import { Followers } from '../../following/index.js';
import { MonitoringSubjects } from '../../subscriptions/index.js';
import { TellListener } from '../digest/tell-listener.js';
import { COMMITMENT_EVENTS, monitoringLetterOf } from '../expansion/monitoring-letters.js';
import { textCode } from '../templates/mail-request.js';

/** More followers wait for the letter that an event asks for. */
const MORE_WATCHERS = 'mail.more_watchers';
/** Followers that one delivery writes requests for. */
const PAGE = 200;

/** Tells those who follow a commitment, the document that it stands in, or the monitor that spoke of it: each address once. */
@Injectable()
@OutboxReaction({ name: 'tell-watchers', events: [...COMMITMENT_EVENTS, MORE_WATCHERS], irrevocable: true })
export class TellWatchers implements Reaction {
  constructor(
    private readonly commitments: Commitments,
    private readonly subjects: MonitoringSubjects,
    private readonly followers: Followers,
    private readonly listener: TellListener,
    private readonly outbox: Outbox,
  ) {}

  async handle({ type, subjectType, subjectId, payload: { cause, after, ...codes } }: StoredEvent): Promise<void> {
    const about = typeof cause === 'string' ? cause : type;
    const template = monitoringLetterOf(about);
    const commitment = template && (await this.commitments.findById(subjectId));
    if (!template || !commitment?.isShown) return;
    const subjects = await this.subjects.concerned(commitment, textCode(codes, 'organisationId'));
    const listeners = await this.followers.listeners(subjects, typeof after === 'string' ? after : null, PAGE);
    for (const listener of listeners) await this.listener.tell(listener, { template, about: { type: 'commitment', id: subjectId }, codes });
    if (listeners.length < PAGE) return;
    const payload = { ...codes, cause: about, after: listeners.at(-1)?.id ?? null };
    await this.outbox.append({ type: MORE_WATCHERS, subjectType, subjectId, payload });
  }
}
