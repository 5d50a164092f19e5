import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { newId } from '../../../platform/crypto/random.js';
import type { AuthorityId } from '../../authorities/index.js';
import { forwardings } from '../../moderation/index.js';
import type { Submission } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import type { LetterChoices } from '../domain/disclosure.js';
import { Deliveries } from './deliveries.js';
import { type ForwardingRecord, Forwardings } from './forwardings.js';

export interface Entry extends LetterChoices {
  readonly authorityId: AuthorityId;
  /** E-mail of the authority; null where the letter goes on paper. */
  readonly recipient: string | null;
  readonly at: Date;
  readonly on: CivilDate;
  readonly files: readonly { readonly id: ForwardingRecord['attachmentIds'][number] }[];
  readonly signedBy: string;
}

/** Enters what was sent on, and the first sending of its letter. */
@Injectable()
export class ForwardingBook {
  constructor(
    private readonly forwardings: Forwardings,
    private readonly deliveries: Deliveries,
    private readonly calendar: WorkCalendar,
  ) {}

  /** Joins the caller's transaction. */
  async enter(submission: Submission, entry: Entry): Promise<void> {
    const { dueOn, lateDays } = forwardings.forwardingTerm(submission, entry.on, this.calendar);
    const { source, disclosed, disclosureReason, words, authorityId, signedBy } = entry;
    const id = newId();
    await this.forwardings.append({
      ...{ id, submissionId: submission.id, authorityId, forwardedAt: entry.at, forwardedOn: entry.on, dueOn, lateDays },
      ...{ source, disclosed, disclosureReason, words, attachmentIds: entry.files.map((file) => file.id), signedBy },
    });
    if (entry.recipient !== null) await this.deliveries.byMail(newId(), id, entry.recipient, entry.at);
  }
}
