import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { Cases, events } from '../../submissions/index.js';
import { Unmerge } from '../use-cases/unmerge.js';

/** One author's withdrawal takes nobody else's answer away: the cases that were joined to theirs go their own way again. */
@Injectable()
@OutboxReaction({ name: 'part-repeats-of-withdrawn', events: [events.SUBMISSION_WITHDRAWN] })
export class PartRepeatsOfWithdrawn implements Reaction {
  constructor(
    private readonly cases: Cases,
    private readonly unmerge: Unmerge,
  ) {}

  async handle({ subjectId }: StoredEvent): Promise<void> {
    for (const id of await this.cases.repeatsOf(subjectId as SubmissionId, { through: false })) {
      const repeat = await this.cases.find(id);
      // One whose original was erased has nothing left that could be answered.
      if (repeat && repeat.erasure === null) await this.unmerge.run(repeat.number, SYSTEM, null);
    }
  }
}
