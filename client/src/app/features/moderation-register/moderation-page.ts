import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { RegisteredDecision, Schemas } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { nextPage } from '../../core/http/next-page';
import { problemOf } from '../../core/http/problem';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { FeedLink } from '../../core/layout/feed-link';
import { ReasonDirectory } from '../../core/reasons/reason-directory';
import { EmptyState } from '../../ui/empty-state';
import { PageHeading } from '../../ui/page-heading';
import { Pager } from '../../ui/pager';
import { StatusBadge } from '../../ui/status-badge';
import { appealWords, decisionWords } from './decision-words';
import { MonthTable } from './month-table';
import { RegisterFilter } from './register-filter';
import { workingTimeText } from './working-time';

/** Every decision of a moderator on whether a text is public; what is shown is said by the URL alone. */
@Component({
  selector: 'app-moderation-page',
  imports: [EmptyState, FeedLink, MonthTable, PageFailure, PageHeading, Pager, RegisterFilter, RouterLink, StatusBadge],
  templateUrl: './moderation-page.html',
})
export class ModerationPage {
  readonly month = input<string>();
  readonly decision = input<string>();
  readonly reason = input<string>();
  readonly after = input<string>();

  protected readonly filter = computed<Record<string, string>>(() =>
    withoutEmpty({ month: this.month(), decision: this.decision(), reason: this.reason() }),
  );
  protected readonly query = computed<Record<string, string>>(() => withoutEmpty({ ...this.filter(), after: this.after() }));
  protected readonly isFiltered = computed(() => Object.keys(this.filter()).length > 0);
  protected readonly list = httpResource<Schemas['ModerationRegisterPage']>(() => ({
    url: '/api/v1/moderation-register',
    params: this.query(),
  }));
  private readonly figures = httpResource<Schemas['ModerationMonths']>(() => '/api/v1/moderation-register/months');
  protected readonly months = computed(() => (this.figures.hasValue() ? this.figures.value().items : []));
  protected readonly monthNames = computed(() => this.months().map(({ month }) => month));
  protected readonly firstPage = computed(() => (this.after() === undefined ? null : this.filter()));
  protected readonly followingPage = computed(() => nextPage(this.list.headers()));
  /** A filter that the API can't read comes from a hand-made address. */
  protected readonly isFilterWrong = computed(() => [400, 422].includes(problemOf(this.list.error()).status));

  private readonly reasons = inject(ReasonDirectory);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly rows = computed(() => (this.list.hasValue() ? this.list.value().items.map((item) => this.rowOf(item)) : []));

  private rowOf({ number, at, decision, reasonCode, isFirst, appeal, workingHours, inTime }: RegisteredDecision) {
    return {
      number,
      at,
      when: this.date(at, 'short'),
      ...decisionWords[decision],
      reason: reasonCode === null ? '' : this.reasons.label(reasonCode, at),
      time: workingTimeText(workingHours, this.language),
      isFirst,
      appeal: appeal === null ? '' : appealWords[appeal],
      isLate: inTime === false,
    };
  }
}

function withoutEmpty(query: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''));
}
