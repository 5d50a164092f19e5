import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { authors, Cases, erasures } from '../../submissions/index.js';
import { TermsInForce } from '../reads/terms-in-force.js';
import { EraseWordsAround } from './erase-words-around.js';

/** Erases one case everywhere, in one transaction, if its term is over under the terms in force today. */
@Injectable()
export class EraseCase {
  constructor(
    private readonly cases: Cases,
    private readonly original: authors.EraseOriginal,
    private readonly around: EraseWordsAround,
    private readonly terms: TermsInForce,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(id: SubmissionId): Promise<void> {
    return this.unitOfWork.run(async () => {
      const found = await this.cases.find(id);
      if (!found || !erasures.isErasable(found)) return;
      const submission = await this.cases.openForChange(found.number, SYSTEM, 'erase');
      const months = await this.terms.months();
      // Asked again while the case is held: it may be gone by now, or somebody made the term longer.
      const duty = erasures.dutyDue(submission, months, this.terms.today());
      if (!duty) return;
      await this.around.run(submission);
      await this.original.run(submission, duty.rule, months[duty.rule]);
    });
  }
}
