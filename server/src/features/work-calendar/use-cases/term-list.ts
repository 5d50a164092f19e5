import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail, type Result, unwrap } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { addTerm, endTerm, type KeptTerm, type NewTerm, type TermChange } from '../domain/term-changes.js';
import { WorkCalendar } from '../reads/work-calendar.js';
import { StatutoryTerms } from '../storage/statutory-terms.js';

type Change = (kept: readonly KeptTerm[], today: CivilDate, at: Date) => Result<TermChange>;

/** Changes the table of terms, one change after another. What was counted with an earlier row stays as it is. */
@Injectable()
export class TermList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kept: StatutoryTerms,
    private readonly audit: AuditTrail,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  /** A term that holds from a day on; the one before it ends on the eve. 422. */
  add(actor: StaffActor, asked: NewTerm): Promise<KeptTerm> {
    return this.run(actor, 'statutory_term.added', (kept, today, addedAt) =>
      addTerm(asked, kept, today, { id: newId(), addedAt, addedBy: actor.accountId }),
    );
  }

  /** 404, 409. */
  end(actor: StaffActor, id: string): Promise<KeptTerm> {
    return this.run(actor, 'statutory_term.ended', (kept, today, at) => {
      const term = kept.find((each) => each.id === id) ?? fail(NOT_FOUND);
      return endTerm(term, kept, today, { at, accountId: actor.accountId });
    });
  }

  private run(actor: StaffActor, action: 'statutory_term.added' | 'statutory_term.ended', change: Change): Promise<KeptTerm> {
    return this.unitOfWork.run(async () => {
      await this.kept.beginChange();
      const at = this.clock.now();
      const { writes, term } = unwrap(change(await this.kept.all(), civilDateIn(at), at));
      await this.kept.save(writes);
      const { event, kind, term: length, basis, validFrom, validTo } = term;
      await this.audit.append(actor, {
        ...{ action, subjectType: 'statutory_term', subjectId: term.id },
        changes: { event, kind, ...length, article: basis.kind === 'law' ? basis.article.bg : null, validFrom, validTo },
      });
      await this.unitOfWork.afterCommit(() => this.calendar.refresh());
      return term;
    });
  }
}
