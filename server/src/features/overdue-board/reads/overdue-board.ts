import { Injectable } from '@nestjs/common';
import { civilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { AuthorityDirectory, type Department } from '../../authorities/index.js';
import { ListPresenter, type PublicListItem } from '../../public-register/index.js';
import { reads } from '../../submissions/index.js';
import type { BoardLine, OverdueBoardPage, OverdueQuery } from '../http/overdue.dto.js';
import { BoardFigures, type DayFigures } from './board-figures.js';

const PAGE_SIZE = 20;

const inBulgarian = new Intl.Collator('bg');

/** How the departments keep the terms of law, and which cases wait longer than the law allows. */
@Injectable()
export class OverdueBoard {
  constructor(
    private readonly figures: BoardFigures,
    private readonly list: reads.OverdueList,
    private readonly presenter: ListPresenter,
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  /** Four statements. A department that there never was has no cases, as in the public list. */
  async page(query: OverdueQuery): Promise<Paged<OverdueBoardPage>> {
    const today = civilDateIn(this.clock.now());
    const limit = query.limit ?? PAGE_SIZE;
    const [figures, rows] = await Promise.all([this.figures.read(today), this.rows(query, 'longest', limit + 1)]);
    const { shown, last } = cut(rows, limit);
    const { answeredSince, total, withoutDepartment } = figures;
    return {
      body: {
        ...{ asOf: today, answeredSince, total, withoutDepartment },
        departments: this.lines(figures),
        items: await this.presenter.present(shown),
      },
      next: last ? encodeCursor(last.position, last.id) : null,
    };
  }

  /** What became late last, the newest first, for those who follow. One statement; 400 for a cursor that is none. */
  async latest(query: Pick<OverdueQuery, 'department' | 'topic' | 'after'>, limit: number): Promise<Paged<PublicListItem[]>> {
    const { shown, last } = cut(await this.rows(query, 'latest', limit + 1), limit);
    return { body: await this.presenter.present(shown), next: last && encodeCursor(last.position, last.id) };
  }

  private async rows(query: OverdueQuery, order: 'longest' | 'latest', limit: number): Promise<reads.PublicRow[]> {
    const department = query.department ? this.directory.department(query.department) : null;
    if (query.department && !department) return [];
    const place = query.after ? decodeCursor(query.after) : null;
    return this.list.page(civilDateIn(this.clock.now()), {
      ...{ order, limit },
      ...(department ? { departmentId: department.id } : {}),
      ...(query.topic ? { topic: query.topic } : {}),
      ...(place ? { after: { decideBy: civilDate(place.position.slice(0, 10)), id: place.id as SubmissionId } } : {}),
    });
  }

  /** Every department that works today, and closed ones that still have something to count. */
  private lines(figures: DayFigures): BoardLine[] {
    const open = this.directory.site().site.departments.map(({ slug }) => this.directory.department(slug));
    const counted = figures.departmentIds.map((id) => this.directory.departmentById(id));
    const departments = new Map([...open, ...counted].filter((found) => found !== null).map((found) => [found.id, found]));
    return [...departments.values()]
      .sort((one, other) => inBulgarian.compare(one.nameBg, other.nameBg))
      .map((department) => this.line(department, figures));
  }

  private line(department: Department, figures: DayFigures): BoardLine {
    const { id, slug, nameBg, nameEn } = department;
    return { slug, nameBg, nameEn, isClosed: this.directory.isClosed(id), ...figures.of(id) };
  }
}
