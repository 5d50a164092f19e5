import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PublicMeasure, Schemas } from '../../core/api/contract';
import { CommitmentTracks } from '../../core/commitments/commitment-tracks';
import { trackedMeasures } from '../../core/commitments/tracked-measures';
import { PageFailure } from '../../core/errors/page-failure';
import { describePage } from '../../core/head/page-description';
import { directionLabels, standingLooks } from '../../core/labels/policy-labels';
import { injectPageTitle } from '../../core/layout/page-title';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';
import { StatusBadge } from '../../ui/status-badge';
import { IndicatorChart } from './indicator-chart';
import { injectPolicyWords } from './policy-words';
import { ValueTable } from './value-table';

/** One measure: who answers, until when, and each indicator over time with its sources. */
@Component({
  selector: 'app-measure-page',
  imports: [CommitmentTracks, Icon, IndicatorChart, PageFailure, PageHeading, RouterLink, StatusBadge, ValueTable],
  templateUrl: './measure-page.html',
})
export class MeasurePage {
  /** from the address */
  readonly slug = input.required<string>();
  /** from the address */
  readonly code = input.required<string>();

  private readonly words = injectPolicyWords();
  protected readonly answer = httpResource<PublicMeasure>(
    () => `/api/v1/policies/${encodeURIComponent(this.slug())}/measures/${encodeURIComponent(this.code())}`,
  );
  private readonly stated = httpResource<Schemas['MeasureCommitmentList']>(
    () => `/api/v1/policies/${encodeURIComponent(this.slug())}/commitments`,
  );
  /** What both voices say of the measure; none of one that has parts, as its parts have them. */
  protected readonly tracked = computed(
    () => trackedMeasures(this.stated.hasValue() ? this.stated.value().items : []).get(this.code()) ?? null,
  );
  protected readonly shown = computed(() => {
    if (!this.answer.hasValue()) return null;
    const { policy, measure, above, parts } = this.answer.value();
    const named = ({ code, title }: { code: string; title: string }) => ({ code, title: this.words.own(title) });
    return {
      policy: this.words.title(policy),
      caption: $localize`:@@policies.measure-caption:Мярка ${measure.code}:code:`,
      title: this.words.own(measure.title),
      description: measure.description,
      department: this.words.department(measure),
      due: measure.dueOn === null ? '' : this.words.day(measure.dueOn),
      budget: this.words.money(measure),
      above: above.map(named),
      parts: parts.map(named),
      indicators: measure.indicators.map((indicator) => ({
        indicator,
        headingId: `indicator-${indicator.id}`,
        name: this.words.own(indicator.name),
        standing: standingLooks[indicator.standing],
        direction: directionLabels[indicator.direction],
      })),
    };
  });

  constructor() {
    describePage(() => {
      const shown = this.shown();
      if (shown === null) return null;
      return {
        description: `${shown.caption} · ${shown.policy.text}`,
        way: [
          { name: $localize`:@@policies.list.title:Планове и мерки`, path: '/policies' },
          { name: shown.policy.text, path: `/policies/${this.slug()}` },
        ],
      };
    });
    const setTitle = injectPageTitle();
    effect(() => {
      const shown = this.shown();
      if (shown !== null) setTitle(`${this.code()} ${shown.title.text}`);
    });
  }
}
