import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { type Submission, TERM_DAYS, type Terms } from '../domain/submission.js';
import { termsOnReturn } from '../domain/terms.js';

/** Counts the terms of a case that comes back, by the calendar that holds then. */
@Injectable()
export class ReturningTerms {
  constructor(
    private readonly calendar: WorkCalendar,
    private readonly audit: AuditTrail,
  ) {}

  /** The days that moved while the case was away, for its row; the trail has the old and new ones. Joins the caller's transaction. */
  async moved(before: Submission, patch: Partial<Submission>, actor: Actor): Promise<Partial<Terms>> {
    const terms = termsOnReturn(before, patch, this.calendar);
    if (!terms) return {};
    const { moderateBy, decideBy, notifyBy } = terms;
    const changes = fieldChanges<Terms>({ ...before, ...patch }, terms, TERM_DAYS);
    if (Object.keys(changes).length === 0) return {};
    await this.audit.append(actor, { action: 'case.recount_terms', subjectType: 'submission', subjectId: before.id, changes });
    return { moderateBy, decideBy, notifyBy };
  }
}
