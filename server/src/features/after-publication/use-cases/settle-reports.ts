import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { desk } from '../../moderation/index.js';
import { Cases } from '../../submissions/index.js';
import { settle, type SettledByHand } from '../domain/reports.js';
import { ReaderReports } from '../storage/reader-reports.js';
import { OpenReports } from './open-reports.js';

export interface SettlementGiven {
  readonly outcome: SettledByHand;
  /** For the staff. */
  readonly note: string | null;
}

/**
 * A moderator looked at what readers reported, and the text stays. The case leaves the queue and its version stays; readers count anew.
 * 403, 404, 409 without reports or for a case in other hands, 412 when `ifMatch` names another state of the reports, 422.
 */
@Injectable()
export class SettleReports {
  constructor(
    private readonly cases: Cases,
    private readonly reports: ReaderReports,
    private readonly open: OpenReports,
    private readonly claims: desk.Claims,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: StaffActor, { outcome, note }: SettlementGiven, ifMatch?: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const { id } = await this.cases.openForChange(number, actor, 'settle_reports');
      requireMatch(ifMatch, await this.reports.total(id));
      const readers = await this.reports.open(id);
      unwrap(settle(readers, outcome, note));
      await this.claims.settle(id, actor);
      await this.open.settle(id, { outcome, note, accountId: actor.accountId, at: this.clock.now() });
      await this.audit.append(actor, {
        ...{ action: 'case.settle_reports', subjectType: 'submission', subjectId: id },
        changes: { outcome, readers },
      });
    });
  }
}
