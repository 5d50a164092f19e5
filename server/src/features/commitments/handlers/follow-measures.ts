import { Injectable } from '@nestjs/common';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { policyEvents } from '../../policies/index.js';
import { COUNTED_LATE } from '../domain/commitment-events.js';
import { ProjectPolicy } from '../use-cases/project-policy.js';

const OF_MEASURES = [
  policyEvents.published,
  policyEvents.changed,
  policyEvents.measureChanged,
  policyEvents.measuresImported,
  COUNTED_LATE,
];

/** Keeps what documents promise as their measures stand. */
@Injectable()
@OutboxReaction({ name: 'keep-commitments-of-measures', events: OF_MEASURES })
export class FollowMeasures implements Reaction {
  constructor(private readonly projection: ProjectPolicy) {}

  handle({ type, subjectId, payload }: StoredEvent): Promise<void> {
    // A measure tells of itself and names its document; everything else tells of the document.
    const policyId = type === policyEvents.measureChanged ? String(payload['policyId']) : subjectId;
    return this.projection.run(policyId, { isNews: type !== COUNTED_LATE });
  }
}
