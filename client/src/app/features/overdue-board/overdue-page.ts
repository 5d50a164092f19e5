import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { OverdueBoard } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { nextPage } from '../../core/http/next-page';
import { problemOf } from '../../core/http/problem';
import { LocalDate } from '../../core/i18n/dates';
import { injectCaseCards } from '../../core/labels/case-card-content';
import { FeedLink } from '../../core/layout/feed-link';
import { CaseCard } from '../../ui/case-card';
import { EmptyState } from '../../ui/empty-state';
import { PageHeading } from '../../ui/page-heading';
import { Pager } from '../../ui/pager';
import { DepartmentTable } from './department-table';
import { FiguresStrip } from './figures-strip';
import { OverdueFilter } from './overdue-filter';

/** Who keeps the terms of law and who does not, and the cases that wait too long. What is shown is said by the URL alone. */
@Component({
  selector: 'app-overdue-page',
  imports: [
    CaseCard,
    DepartmentTable,
    EmptyState,
    FeedLink,
    FiguresStrip,
    LocalDate,
    OverdueFilter,
    PageFailure,
    PageHeading,
    Pager,
    RouterLink,
  ],
  templateUrl: './overdue-page.html',
})
export class OverduePage {
  readonly department = input<string>();
  readonly topic = input<string>();
  readonly after = input<string>();

  protected readonly filter = computed<Record<string, string>>(() => withoutEmpty({ department: this.department(), topic: this.topic() }));
  private readonly query = computed<Record<string, string>>(() => withoutEmpty({ ...this.filter(), after: this.after() }));
  protected readonly isFiltered = computed(() => Object.keys(this.filter()).length > 0);
  protected readonly list = httpResource<OverdueBoard>(() => ({ url: '/api/v1/overdue', params: this.query() }));
  protected readonly board = computed(() => (this.list.hasValue() ? this.list.value() : null));
  protected readonly lines = computed(() => this.board()?.departments ?? []);

  private readonly card = injectCaseCards();
  protected readonly cards = computed(() => this.board()?.items.map(this.card) ?? []);
  protected readonly firstPage = computed(() => (this.after() === undefined ? null : this.filter()));
  protected readonly followingPage = computed(() => nextPage(this.list.headers()));
  /** A filter that the API can't read comes from a hand-made address. */
  protected readonly isFilterWrong = computed(() => [400, 422].includes(problemOf(this.list.error()).status));
  protected readonly feedName = $localize`:@@board.feed.overdue:Просрочени отговори`;
}

function withoutEmpty(query: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''));
}
