import { Injectable } from '@nestjs/common';
import { actingFor, type StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { FORBIDDEN, NOT_FOUND } from '../../../platform/http/http-problems.js';
import { mayDecide } from '../domain/consultation-access.js';
import type { Decision } from '../domain/proposal.js';
import { Consultations } from '../storage/consultations.js';
import { Proposals } from '../storage/proposals.js';
import { ConsultationChanges } from './consultation-changes.js';

/** Says what becomes of a proposal and why, or says it anew while the consultation is not concluded. 403, 404, 409, 412. */
@Injectable()
export class DecideProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consultations: Consultations,
    private readonly proposals: Proposals,
    private readonly changes: ConsultationChanges,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @returns the slug of the consultation */
  run(actor: StaffActor, id: string, ifMatch: string | undefined, decision: Omit<Decision, 'on'>): Promise<string> {
    return this.unitOfWork.run(async () => {
      const known = (await this.proposals.find(id)) ?? fail(NOT_FOUND);
      const consultation = (await this.consultations.lockById(known.consultationId)) ?? fail(NOT_FOUND);
      const proposal = (await this.proposals.find(id)) ?? fail(NOT_FOUND);
      // What no moderator let through is not there for whoever decides.
      if (proposal.state !== 'published') fail(NOT_FOUND);
      if (!mayDecide(actor, consultation.departmentId)) fail(FORBIDDEN);
      this.changes.requireStep('decide', consultation);
      requireMatch(ifMatch, proposal.version);
      await this.proposals.decide(id, { ...decision, on: civilDateIn(this.clock.now()) }, actor.accountId);
      await this.audit.append(actor, {
        ...{ action: 'consultation.proposal_decided', subjectType: 'consultation', subjectId: consultation.id },
        actingFor: actingFor(actor, consultation.departmentId),
        changes: { number: proposal.number, old: proposal.decision?.verdict ?? null, new: decision.verdict },
      });
      return consultation.slug;
    });
  }
}
