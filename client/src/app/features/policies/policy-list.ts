import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PolicySummary, Schemas } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { injectLanguage } from '../../core/i18n/language';
import { formatNumber, plural } from '../../core/i18n/numbers';
import { policyKindLabels } from '../../core/labels/policy-labels';
import { FeedLink } from '../../core/layout/feed-link';
import { EmptyState } from '../../ui/empty-state';
import { PageHeading } from '../../ui/page-heading';
import { injectPolicyWords } from './policy-words';

const measureForms = { one: $localize`:@@policies.measure-one:мярка`, other: $localize`:@@policies.measure-other:мерки` };
const indicatorForms = { one: $localize`:@@policies.indicator-one:показател`, other: $localize`:@@policies.indicator-other:показателя` };

/** The documents in which the municipality promises something. */
@Component({
  selector: 'app-policy-list',
  imports: [EmptyState, FeedLink, PageFailure, PageHeading, RouterLink],
  templateUrl: './policy-list.html',
})
export class PolicyList {
  protected readonly list = httpResource<Schemas['PolicyList']>(() => '/api/v1/policies');
  private readonly language = injectLanguage();
  private readonly words = injectPolicyWords();
  protected readonly items = computed(() => (this.list.hasValue() ? this.list.value().items.map((item) => this.itemOf(item)) : []));

  private itemOf(policy: PolicySummary) {
    const { slug, kind, measureCount, indicatorCount } = policy;
    const counted = (count: number, forms: { one: string; other: string }): string =>
      `${formatNumber(count, this.language)} ${plural(count, this.language, forms)}`;
    return {
      slug,
      kind: policyKindLabels[kind],
      title: this.words.title(policy),
      period: this.words.period(policy),
      counts: `${counted(measureCount, measureForms)} · ${counted(indicatorCount, indicatorForms)}`,
    };
  }
}
