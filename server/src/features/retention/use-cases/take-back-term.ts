import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { TERM_IN_FORCE } from '../domain/retention-problems.js';
import type { RetentionTerm } from '../domain/retention-term.js';
import { TermsInForce } from '../reads/terms-in-force.js';
import { RetentionTerms } from '../storage/retention-terms.js';
import { TERM_FIELDS } from './add-term.js';

/** Takes a term back before its first day. */
@Injectable()
export class TakeBackTerm {
  constructor(
    private readonly terms: RetentionTerms,
    private readonly inForce: TermsInForce,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws ProblemException 404, 409 `term-in-force` for one that holds or held. */
  async run(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const term = (await this.inForce.dated()).find((each) => each.id === id) ?? fail(NOT_FOUND);
      if (term.state !== 'planned') fail(TERM_IN_FORCE);
      await this.terms.delete(id);
      const changes = fieldChanges<RetentionTerm>(term, {}, TERM_FIELDS);
      await this.audit.append(actor, { action: 'retention_term.taken_back', subjectType: 'retention_term', subjectId: id, changes });
    });
  }
}
