import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber, DepartmentId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LAST_PUBLIC_CHANGE, PUBLIC_TEXT, TERM_RUNS } from './public-visibility.js';

/** A published case that waits for an answer, and the last day for it. */
export interface PublicTerm {
  readonly number: CaseNumber;
  readonly title: string;
  readonly language: Language;
  /** Europe/Sofia. */
  readonly decideBy: CivilDate;
  /** When anything of the case changed last in public. */
  readonly changedAt: Date;
}

/** The terms that run in front of everybody. Nothing of what is withheld, of whatever department. */
@Injectable()
export class PublicTerms {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The first due first, at most `limit`; of one case there is one, or none when no term runs. One statement. */
  of(which: { readonly departmentId: DepartmentId } | { readonly number: CaseNumber }, limit: number): Promise<PublicTerm[]> {
    const [column, value] = 'number' in which ? ['s.number', which.number] : ['s.department_id', which.departmentId];
    return this.unitOfWork.query<PublicTerm>(
      `select s.number, s.public_title as title, s.language, s.decide_by as "decideBy",
              ${LAST_PUBLIC_CHANGE} as "changedAt"
         from submission s
        where ${PUBLIC_TEXT} and ${column} = $1 and ${TERM_RUNS} and s.decide_by is not null
        order by s.decide_by, s.id limit $2`,
      [value, limit],
    );
  }
}
