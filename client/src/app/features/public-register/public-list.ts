import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PublicList as PublicListAnswer } from '../../core/api/contract';
import { FeedLink } from '../../core/layout/feed-link';
import { PageFailure } from '../../core/errors/page-failure';
import { nextPage } from '../../core/http/next-page';
import { problemOf } from '../../core/http/problem';
import { injectCaseCards } from '../../core/labels/case-card-content';
import { CaseCard } from '../../ui/case-card';
import { EmptyState } from '../../ui/empty-state';
import { FilterChips } from '../../ui/filter-chips';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';
import { Pager } from '../../ui/pager';
import { injectFilterWords } from './filter-words';
import { ListFilter } from './list-filter';
import { followedPart, isFollowable, type ListQuery, removals, withoutEmpty, withoutFilters } from './list-query';

/** Everything that is published; what is shown is said by the URL alone. */
@Component({
  selector: 'app-public-list',
  imports: [CaseCard, EmptyState, FeedLink, FilterChips, Icon, ListFilter, PageFailure, PageHeading, Pager, RouterLink],
  templateUrl: './public-list.html',
})
export class PublicList {
  readonly q = input<string>();
  readonly exact = input<string>();
  readonly kind = input<string>();
  readonly topic = input<string>();
  readonly status = input<string>();
  readonly department = input<string>();
  readonly settlement = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly receivedFrom = input<string>();
  readonly receivedTo = input<string>();
  readonly outcome = input<string>();
  readonly sort = input<string>();
  readonly after = input<string>();

  protected readonly query = computed<Record<string, string>>(() => withoutEmpty(this.asked()));
  protected readonly feedName = $localize`:@@board.feed.list:Сигнали и отговори`;
  private readonly filterWords = injectFilterWords();
  protected readonly chips = computed(() =>
    removals(this.asked()).map(({ filter, code, rest }) => ({ filter, rest, words: this.filterWords(filter, code) })),
  );
  protected readonly bare = computed(() => withoutFilters(this.asked()));
  protected readonly isNarrowed = computed(() => this.chips().length > 0 || (this.q() ?? '') !== '');
  protected readonly list = httpResource<PublicListAnswer>(() => ({ url: '/api/v1/submissions', params: this.query() }));

  protected readonly search = computed(() => (this.list.hasValue() ? this.list.value().search : undefined));
  /** The same question, only as it is written; and the same without that. */
  protected readonly exactly = computed(() => ({ ...this.widely(), exact: '1' }));
  protected readonly widely = computed<Record<string, string>>(() => {
    const { after: _place, exact: _exact, ...query } = this.query();
    return query;
  });

  private readonly card = injectCaseCards();
  protected readonly cards = computed(() => (this.list.hasValue() ? this.list.value().items.map(this.card) : []));
  protected readonly firstPage = computed(() => {
    const { after, ...query } = this.query();
    return after === undefined ? null : query;
  });
  protected readonly isFollowable = computed(() => isFollowable(this.query()));
  protected readonly followed = computed(() => followedPart(this.query()));
  protected readonly followingPage = computed(() => nextPage(this.list.headers()));
  /** A filter that the API can't read comes from a hand-made address: the reader is offered the whole list. */
  protected readonly isFilterWrong = computed(() => [400, 422].includes(problemOf(this.list.error()).status));

  private asked(): ListQuery {
    return {
      q: this.q(),
      exact: this.exact(),
      kind: this.kind(),
      topic: this.topic(),
      status: this.status(),
      department: this.department(),
      settlement: this.settlement(),
      from: this.from(),
      to: this.to(),
      receivedFrom: this.receivedFrom(),
      receivedTo: this.receivedTo(),
      outcome: this.outcome(),
      sort: this.sort(),
      after: this.after(),
    };
  }
}
