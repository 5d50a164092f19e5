import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AuthorityDirectory, type Department } from '../../authorities/index.js';
import { ListPresenter } from '../../public-register/index.js';
import { reads } from '../../submissions/index.js';
import type { DepartmentPage } from '../http/department.dto.js';
import { BoardFigures } from './board-figures.js';
import { DepartmentRecords } from './department-records.js';

/** Cases of each list that the page of a department shows. */
const SHOWN = 5;

/** Who a department is, how it keeps its terms, what waits with it and what it answered. */
@Injectable()
export class DepartmentPages {
  constructor(
    private readonly figures: BoardFigures,
    private readonly records: DepartmentRecords,
    private readonly list: reads.OverdueList,
    private readonly presenter: ListPresenter,
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  /** Eleven statements, or twelve. Closed departments, too: what they did stays under their name. 404 for one that there never was. */
  async read(slug: string): Promise<DepartmentPage> {
    const department = this.known(slug);
    const today = civilDateIn(this.clock.now());
    const [figures, record, overdue, answers] = await Promise.all([
      this.figures.read(today),
      this.records.of(department.id),
      this.list.page(today, { departmentId: department.id, order: 'longest', limit: SHOWN }),
      this.list.answersOf(department.id, SHOWN),
    ]);
    return {
      ...detailsOf(department),
      isClosed: this.directory.isClosed(department.id),
      topics: this.directory
        .site()
        .site.topics.filter(({ defaultDepartment }) => defaultDepartment === slug)
        .map(({ key }) => key),
      ...{ asOf: today, answeredSince: figures.answeredSince, figures: figures.of(department.id) },
      record,
      overdue: await this.presenter.present(overdue),
      answers: await this.presenter.present(answers),
    };
  }

  /** The department of that slug, closed ones too. */
  known(slug: string): Department {
    return this.directory.department(slug) ?? fail(NOT_FOUND);
  }
}

/** What everybody may read of the department; the row may come to hold more. */
function detailsOf(department: Department): Omit<Department, 'id'> {
  const { slug, nameBg, nameEn, email, phone, addressBg, addressEn, hoursBg, hoursEn, headOfficeBg, headOfficeEn, closedOn } = department;
  return { slug, nameBg, nameEn, email, phone, addressBg, addressEn, hoursBg, hoursEn, headOfficeBg, headOfficeEn, closedOn };
}
