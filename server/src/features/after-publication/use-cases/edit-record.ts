import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { desk } from '../../moderation/index.js';
import type { Submission } from '../../submissions/index.js';
import type { Edited, EditGiven } from '../domain/edit.js';
import { PublicTextEdits } from '../storage/public-text-edits.js';
import { OpenReports } from './open-reports.js';

/** What is written beside an edit: both versions for the staff, the end of the reports, the audit trail. */
@Injectable()
export class EditRecord {
  constructor(
    private readonly edits: PublicTextEdits,
    private readonly reports: OpenReports,
    private readonly claims: desk.Claims,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Joins the caller's transaction. 409 when another moderator has the case in hand. */
  async write({ id, erasure }: Submission, { before, after }: Edited, { reason, redactions }: EditGiven, actor: StaffActor): Promise<void> {
    await this.claims.settle(id, actor);
    const at = this.clock.now();
    // Of a case whose original was erased only what the public reads is kept.
    const versions = erasure === null ? { before, after } : { before: null, after: null };
    await this.edits.append(id, { at, accountId: actor.accountId, reason, ...versions });
    await this.reports.settle(id, { outcome: 'edited', note: null, accountId: actor.accountId, at });
    await this.audit.append(actor, {
      ...{ action: 'case.edit_public_text', subjectType: 'submission', subjectId: id },
      changes: { reasonCode: reason.code, redactions: redactions === null ? null : redactions.title.length + redactions.text.length },
    });
  }
}
