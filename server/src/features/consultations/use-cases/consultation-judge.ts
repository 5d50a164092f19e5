import { Injectable } from '@nestjs/common';
import { WorkCalendar } from '../../work-calendar/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { faultsOfArticles } from '../domain/articles.js';
import type { ConsultationDetails } from '../domain/consultation.js';
import { consultationFault } from '../domain/consultation-problems.js';
import { faultsOfPeriod, isShort } from '../domain/period.js';
import { refuse } from './consultation-changes.js';

/** As it is typed in: the department by its slug. */
export interface AskedConsultation extends Omit<ConsultationDetails, 'departmentId'> {
  readonly department: string;
}

/** Judges what an administrator typed, all of it at once. */
@Injectable()
export class ConsultationJudge {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly calendar: WorkCalendar,
  ) {}

  /** @throws ProblemException 422 with everything that is wrong. */
  judge({ department, ...asked }: AskedConsultation): ConsultationDetails {
    const departmentId = this.directory.openDepartment(department)?.id;
    const faults = [...faultsOfPeriod(asked, this.calendar.exceptions), ...faultsOfArticles(asked.articles)];
    if (departmentId === undefined) faults.unshift(consultationFault('/department', 'unknown_department'));
    refuse(faults);
    if (departmentId === undefined) throw new Error('Refused above');
    // A reason that the period does not need would make readers look for something unusual.
    return { ...asked, departmentId, shortReason: isShort(asked) ? asked.shortReason : null };
  }
}
