import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { LogEntryItem, LogSummary, Schemas } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { problemOf } from '../../core/http/problem';
import { injectDateFormat } from '../../core/i18n/dates';
import { FeedLink } from '../../core/layout/feed-link';
import { injectEntryWords } from '../../core/log/entry-words';
import type { LogEntry } from '../../core/log/log-entry';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';
import { Pager } from '../../ui/pager';
import { CheckYourself } from './check-yourself';
import { LogStanding } from './log-standing';

/** The log in words, the newest first; what is shown is said by the address alone. */
@Component({
  selector: 'app-log-page',
  imports: [CheckYourself, EmptyState, FeedLink, Icon, LogStanding, PageFailure, PageHeading, Pager, RouterLink],
  templateUrl: './log-page.html',
})
export class LogPage {
  /** from the query: the name of one case in the log, and the index behind which the page begins */
  readonly case = input<string>();
  readonly before = input<string>();

  private readonly words = injectEntryWords();
  private readonly date = injectDateFormat();
  protected readonly filter = computed<Record<string, string>>(() => {
    const logCase = this.case() ?? '';
    return logCase === '' ? {} : { case: logCase };
  });
  private readonly query = computed<Record<string, string>>(() => {
    const before = this.before() ?? '';
    return before === '' ? this.filter() : { ...this.filter(), before };
  });

  protected readonly summary = httpResource<LogSummary>(() => '/api/v1/log');
  protected readonly shown = computed(() => (this.summary.hasValue() ? this.summary.value() : null));
  protected readonly list = httpResource<Schemas['LogEntriesPage']>(() => ({ url: '/api/v1/log/entries', params: this.query() }));
  protected readonly entries = computed(() => (this.list.hasValue() ? this.list.value().entries.map((item) => this.rowOf(item)) : []));
  /** A query that the API can't read comes from a hand-made address. */
  protected readonly isQueryWrong = computed(() => [400, 422].includes(problemOf(this.list.error()).status));
  protected readonly isOfOneCase = computed(() => this.case() !== undefined);
  /** Of the one case, when everybody may know it. */
  protected readonly number = computed(() => this.entries().find(({ number }) => number !== null)?.number ?? null);
  protected readonly firstPage = computed(() => (this.before() === undefined ? null : this.filter()));
  protected readonly followingPage = computed(() => {
    const next = this.list.hasValue() ? this.list.value().next : null;
    return next === null ? null : { ...this.filter(), before: String(next) };
  });

  private rowOf({ index, entry, number }: LogEntryItem) {
    const words = this.words(entry as LogEntry);
    return {
      ...words,
      index,
      number,
      at: entry.at,
      when: this.date(entry.at, 'moment'),
      logCase: entry.case ?? null,
      into: entry.into ?? null,
    };
  }
}
