import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { PROPOSAL_READ } from '../domain/consultation-problems.js';
import type { ConsultationStep } from '../domain/consultation-status.js';
import type { Proposal, ProposalState } from '../domain/proposal.js';
import { Consultations } from '../storage/consultations.js';
import { type Original, Proposals } from '../storage/proposals.js';
import { ConsultationChanges } from './consultation-changes.js';

/** What a moderator changes, with what its author wrote; null once that was erased. */
export interface ChangedProposal {
  readonly proposal: Proposal;
  readonly original: Original | null;
}

type Reading = readonly [first: 'moderate', again?: 'cover'];

/** Which step it is to decide on a proposal of that state; null where a moderator has decided for good. */
const stepOf = (state: ProposalState, [first, again]: Reading): ConsultationStep | null =>
  state === 'waiting' ? first : state === 'published' ? (again ?? null) : null;

/** How moderators decide on proposals: one after another, on the version that was seen, while the consultation lets them. */
@Injectable()
export class ProposalChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consultations: Consultations,
    private readonly proposals: Proposals,
    private readonly changes: ConsultationChanges,
    private readonly audit: AuditTrail,
  ) {}

  /** 404, 409, 412. */
  run<T>(steps: Reading, id: string, ifMatch: string | undefined, work: (changed: ChangedProposal) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async () => {
      const known = (await this.proposals.find(id)) ?? fail(NOT_FOUND);
      const consultation = (await this.consultations.lockById(known.consultationId)) ?? fail(NOT_FOUND);
      // Read again under the lock: another moderator may have decided meanwhile.
      const proposal = (await this.proposals.find(id)) ?? fail(NOT_FOUND);
      requireMatch(ifMatch, proposal.version);
      this.changes.requireStep(stepOf(proposal.state, steps) ?? fail(PROPOSAL_READ), consultation);
      return work({ proposal, original: await this.proposals.originalOf(id) });
    });
  }

  async record(
    actor: StaffActor,
    action: string,
    { id, consultationId }: Proposal,
    changes: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await this.audit.append(actor, {
      action,
      subjectType: 'consultation',
      subjectId: consultationId,
      changes: { proposal: id, ...changes },
    });
  }
}
