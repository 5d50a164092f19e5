import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PublicPolicy, Schemas } from '../../core/api/contract';
import { trackedMeasures } from '../../core/commitments/tracked-measures';
import { PageFailure } from '../../core/errors/page-failure';
import { theMunicipality } from '../../core/head/municipality';
import { describePage } from '../../core/head/page-description';
import { known } from '../../core/head/structured-data';
import { injectLanguage } from '../../core/i18n/language';
import { policyKindLabels } from '../../core/labels/policy-labels';
import { FeedLink } from '../../core/layout/feed-link';
import { injectPageTitle } from '../../core/layout/page-title';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';
import { IndicatorTable } from './indicator-table';
import { MeasureTree } from './measure-tree';
import { injectPolicyWords } from './policy-words';

/** A document with its goals, its measures in a tree and its indicators: as drawings, and as the same numbers in a table. */
@Component({
  selector: 'app-policy-page',
  imports: [EmptyState, FeedLink, Icon, IndicatorTable, MeasureTree, PageFailure, PageHeading, RouterLink],
  templateUrl: './policy-page.html',
})
export class PolicyPage {
  /** from the address */
  readonly slug = input.required<string>();

  private readonly words = injectPolicyWords();
  private readonly language = injectLanguage();
  protected readonly policy = httpResource<PublicPolicy>(() => `/api/v1/policies/${encodeURIComponent(this.slug())}`);
  protected readonly shown = computed(() => {
    if (!this.policy.hasValue()) return null;
    const policy = this.policy.value();
    return {
      title: this.words.title(policy),
      kind: policyKindLabels[policy.kind],
      act: this.words.act(policy),
      period: this.words.period(policy),
      goals: policy.goals.map((goal) => this.words.own(goal)),
      measures: policy.measures,
      hasIndicators: policy.indicatorCount > 0,
    };
  });
  private readonly stated = httpResource<Schemas['MeasureCommitmentList']>(() => `${this.data()}/commitments`);
  protected readonly tracked = computed(() => trackedMeasures(this.stated.hasValue() ? this.stated.value().items : []));
  protected readonly data = computed(() => `/api/v1/policies/${encodeURIComponent(this.slug())}`);
  protected readonly file = computed(() => `${this.data()}/measures.csv?lang=${this.language}`);

  constructor() {
    describePage((addresses) => {
      const shown = this.shown();
      if (shown === null || !this.policy.hasValue()) return null;
      const { slug, actNumber, actDate, periodFrom, periodTo } = this.policy.value();
      const legislation = known({
        ...{ name: shown.title.text, url: addresses.page(`/policies/${slug}`), legislationType: shown.kind },
        ...{ legislationIdentifier: actNumber, legislationDate: actDate, temporalCoverage: `${periodFrom}/${periodTo}` },
        ...{ inLanguage: 'bg', publisher: theMunicipality(addresses) },
      });
      return {
        description: [shown.kind, shown.act, shown.period].join(' · '),
        structured: [{ '@type': 'Legislation', ...legislation }],
        way: [{ name: $localize`:@@policies.list.title:Планове и мерки`, path: '/policies' }],
      };
    });
    const setTitle = injectPageTitle();
    effect(() => {
      const shown = this.shown();
      if (shown !== null) setTitle(shown.title.text);
    });
  }
}
