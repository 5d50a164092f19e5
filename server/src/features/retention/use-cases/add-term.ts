import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { fail } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import { termFault } from '../domain/retention-problems.js';
import { mayBegin, type RetentionRule, type RetentionTerm } from '../domain/retention-term.js';
import { TermsInForce } from '../reads/terms-in-force.js';
import { RetentionTerms } from '../storage/retention-terms.js';

export const TERM_FIELDS = ['rule', 'months', 'validFrom', 'basisBg', 'basisEn'] as const;

export interface NewTerm {
  readonly rule: RetentionRule;
  readonly months: number;
  readonly validFrom: CivilDate;
  readonly basisBg?: string | null;
  readonly basisEn?: string | null;
}

/** Sets a term of retention from a later day on. Terms that held are kept: they say why something was erased when it was. */
@Injectable()
export class AddTerm {
  constructor(
    private readonly terms: RetentionTerms,
    private readonly inForce: TermsInForce,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws ProblemException 422 for a day that is not in the future, or on which a term of the rule begins already. */
  run(actor: Actor, { basisBg, basisEn, ...given }: NewTerm): Promise<RetentionTerm> {
    return this.unitOfWork.run(async () => {
      if (!mayBegin(given.validFrom, this.inForce.today())) fail(INVALID, { errors: [termFault('begins_too_early')] });
      const term: RetentionTerm = { id: newId(), ...given, basisBg: basisBg ?? '', basisEn: basisEn ?? '' };
      if (!(await this.terms.insert(term))) fail(INVALID, { errors: [termFault('day_taken')] });
      const changes = fieldChanges<RetentionTerm>(null, term, TERM_FIELDS);
      await this.audit.append(actor, { action: 'retention_term.added', subjectType: 'retention_term', subjectId: term.id, changes });
      return term;
    });
  }
}
