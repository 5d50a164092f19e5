import { Injectable } from '@nestjs/common';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { commitmentEvents } from '../../commitments/index.js';
import { policyEvents, PublishedNames } from '../../policies/index.js';
import { events } from '../../submissions/index.js';
import type { DeskChange, DeskSubject } from '../domain/desk-change.js';
import { DeskChanges } from '../storage/desk-changes.js';

interface Noted {
  readonly subject: DeskSubject;
  readonly type: DeskChange;
}

/** What of all that happens is a change for monitors. What is not public at the time of reading is left out there. */
const NOTED: Readonly<Record<string, Noted>> = {
  [events.SUBMISSION_PUBLISHED]: { subject: 'case', type: 'published' },
  [events.SUBMISSION_WITHHELD]: { subject: 'case', type: 'withheld' },
  [events.SUBMISSION_ASSIGNED]: { subject: 'case', type: 'assigned' },
  [events.SUBMISSION_ANSWERED]: { subject: 'case', type: 'answered' },
  [events.SUBMISSION_CORRECTED]: { subject: 'case', type: 'corrected' },
  [events.VERDICT_GIVEN]: { subject: 'case', type: 'judged' },
  [events.SUBMISSION_REOPENED]: { subject: 'case', type: 'reopened' },
  [events.SUBMISSION_CLOSED]: { subject: 'case', type: 'closed' },
  [events.SUBMISSION_FORWARDED]: { subject: 'case', type: 'forwarded' },
  [events.DEADLINE_EXTENDED]: { subject: 'case', type: 'extended' },
  [commitmentEvents.made]: { subject: 'commitment', type: 'made' },
  [commitmentEvents.reported]: { subject: 'commitment', type: 'reported' },
  [commitmentEvents.assessed]: { subject: 'commitment', type: 'assessed' },
  [commitmentEvents.replied]: { subject: 'commitment', type: 'replied' },
  [policyEvents.published]: { subject: 'policy', type: 'policy_published' },
  [policyEvents.measureChanged]: { subject: 'policy', type: 'measures_changed' },
  [policyEvents.measuresImported]: { subject: 'policy', type: 'measures_changed' },
  [policyEvents.valueRecorded]: { subject: 'indicator', type: 'value_recorded' },
};

/**
 * Notes what changed in public. It waits as long as a decision can still be taken back: what nobody was told of never shows up here.
 */
@Injectable()
@OutboxReaction({ name: 'note-change-for-monitors', events: Object.keys(NOTED), irrevocable: true })
export class NoteChange implements Reaction {
  constructor(
    private readonly changes: DeskChanges,
    private readonly names: PublishedNames,
  ) {}

  async handle({ id: eventId, type: event, subjectId, payload, occurredAt: at }: StoredEvent): Promise<void> {
    const noted = NOTED[event];
    if (noted === undefined) return;
    // A document that is published tells of all its measures at once.
    if (noted.type === 'made' && payload['source'] === 'measure') return;
    // A measure changes its document; what is written into a draft is no change for anybody.
    const policyId = event === policyEvents.measureChanged ? String(payload['policyId']) : subjectId;
    if (noted.type === 'measures_changed' && !(await this.isPublished(policyId, at))) return;
    await this.changes.append({ eventId, subjectType: noted.subject, subjectId: policyId, type: noted.type, at });
  }

  private async isPublished(policyId: string, at: Date): Promise<boolean> {
    const published = (await this.names.ofPolicies([policyId])).get(policyId);
    return published !== undefined && published.publishedAt < at;
  }
}
