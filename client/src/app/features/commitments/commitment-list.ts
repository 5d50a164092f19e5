import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { Schemas } from '../../core/api/contract';
import { CommitmentCard } from '../../core/commitments/commitment-card';
import { injectCommitmentWords } from '../../core/commitments/commitment-words';
import { PageFailure } from '../../core/errors/page-failure';
import { nextPage } from '../../core/http/next-page';
import { problemOf } from '../../core/http/problem';
import { injectLanguage } from '../../core/i18n/language';
import { FeedLink } from '../../core/layout/feed-link';
import { EmptyState } from '../../ui/empty-state';
import { FilterChips } from '../../ui/filter-chips';
import { PageHeading } from '../../ui/page-heading';
import { Pager } from '../../ui/pager';
import { CommitmentFilter } from './commitment-filter';
import { type CommitmentFilters, removals, withoutEmpty } from './commitment-query';
import { injectFilterWords } from './filter-words';

/** Everything that the municipality promised, where the two voices differ most first. What is shown is said by the URL alone. */
@Component({
  selector: 'app-commitment-list',
  imports: [CommitmentCard, CommitmentFilter, EmptyState, FeedLink, FilterChips, PageFailure, PageHeading, Pager, RouterLink],
  templateUrl: './commitment-list.html',
})
export class CommitmentListPage {
  readonly only = input<string>();
  readonly source = input<string>();
  readonly policy = input<string>();
  readonly department = input<string>();
  readonly topic = input<string>();
  readonly settlement = input<string>();
  readonly after = input<string>();

  private readonly language = injectLanguage();
  private readonly words = injectCommitmentWords();
  private readonly filterWords = injectFilterWords();
  protected readonly filters = computed<CommitmentFilters>(() =>
    withoutEmpty({
      only: this.only(),
      source: this.source(),
      policy: this.policy(),
      department: this.department(),
      topic: this.topic(),
      settlement: this.settlement(),
    }),
  );
  /** A feed begins at its beginning. */
  protected readonly feedQuery = computed(() => withoutEmpty(this.filters()));
  private readonly query = computed(() => withoutEmpty({ ...this.filters(), after: this.after() }));
  protected readonly list = httpResource<Schemas['CommitmentList']>(() => ({ url: '/api/v1/commitments', params: this.query() }));
  private readonly documents = httpResource<Schemas['PolicyList']>(() => '/api/v1/policies');

  protected readonly items = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  protected readonly policies = computed(() => {
    const documents = this.documents.hasValue() ? this.documents.value().items : [];
    return documents.map(({ slug, titleBg, titleEn }) => ({ value: slug, label: this.words.policy({ title: titleBg, titleEn }).text }));
  });
  protected readonly chips = computed(() => {
    const policies = new Map(this.policies().map(({ value, label }) => [value, label]));
    return removals(this.filters()).map(({ filter, code, rest }) => ({ filter, rest, words: this.filterWords(filter, code, policies) }));
  });
  protected readonly firstPage = computed(() => (this.after() === undefined ? null : withoutEmpty(this.filters())));
  protected readonly followingPage = computed(() => nextPage(this.list.headers()));
  /** A filter that the API can't read comes from a hand-made address. */
  protected readonly isFilterWrong = computed(() => [400, 422].includes(problemOf(this.list.error()).status));
  protected readonly data = computed(() => this.address('/api/v1/commitments', {}));
  protected readonly file = computed(() => this.address('/api/v1/commitments.csv', { lang: this.language }));

  private address(path: string, more: Record<string, string>): string {
    const query = new URLSearchParams({ ...withoutEmpty(this.filters()), ...more }).toString();
    return query === '' ? path : `${path}?${query}`;
  }
}
