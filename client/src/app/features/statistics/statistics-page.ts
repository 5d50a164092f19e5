import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { StatisticsPage as StatisticsAnswer } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { problemOf } from '../../core/http/problem';
import { LocalDate } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { monthsBetween, monthText } from '../../core/i18n/months';
import { outcomeLabels } from '../../core/labels/outcome-labels';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';
import { ChartFills } from './chart-fills';
import { CountingRules } from './counting-rules';
import { DivisionPart } from './division-part';
import { OUTCOMES, VERDICTS } from './group-rows';
import { linksOfAll } from './list-links';
import { MonthsChart } from './months-chart';
import { PeriodChoice } from './period-choice';
import { SettlementTiles } from './settlement-tiles';
import { SplitBar, type SplitPart } from './split-bar';
import { TotalFigures } from './total-figures';
import { verdictWords } from './verdict-words';

/** What came, what became of it and how long it took. What is shown is said by the URL alone. */
@Component({
  selector: 'app-statistics-page',
  imports: [
    ...[ChartFills, CountingRules, DivisionPart, EmptyState, Icon, LocalDate, MonthsChart, PageFailure, PageHeading],
    ...[PeriodChoice, RouterLink, SettlementTiles, SplitBar, TotalFigures],
  ],
  templateUrl: './statistics-page.html',
})
export class StatisticsPage {
  /** from the address, `YYYY-MM` */
  readonly from = input<string>();
  readonly to = input<string>();

  private readonly language = injectLanguage();
  private readonly query = computed<Record<string, string>>(() => ({
    ...(this.from() ? { from: this.from() ?? '' } : {}),
    ...(this.to() ? { to: this.to() ?? '' } : {}),
  }));
  protected readonly answer = httpResource<StatisticsAnswer>(() => ({ url: '/api/v1/statistics', params: this.query() }));
  protected readonly shown = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  protected readonly isAsked = computed(() => Object.keys(this.query()).length > 0);
  protected readonly period = computed(() => {
    const { from = '', to = '' } = this.shown() ?? {};
    return from === to
      ? monthText(from, this.language)
      : $localize`:@@statistics.period.words:${monthText(from, this.language)}:from: – ${monthText(to, this.language)}:to:`;
  });
  protected readonly isEmpty = computed(() => this.shown()?.months.length === 0);
  /** From the first month with a case in it to the last of the period that has begun. */
  protected readonly months = computed(() => {
    const now = this.shown();
    const first = now?.months[0]?.key;
    return now === null || first === undefined ? [] : monthsBetween(first, [now.to, now.asOf.slice(0, 7)].sort()[0] ?? now.to);
  });
  protected readonly outcomes = computed<SplitPart[] | null>(() => {
    const now = this.shown();
    const counts = now?.total?.outcomes;
    if (!now || !counts) return null;
    const links = linksOfAll(now);
    return OUTCOMES.map((outcome) => ({ label: outcomeLabels[outcome], count: counts[outcome], list: links.outcome(outcome) }));
  });
  protected readonly verdicts = computed<SplitPart[] | null>(() => {
    const counts = this.shown()?.total?.verdicts;
    return counts ? VERDICTS.map((verdict) => ({ label: verdictWords[verdict], count: counts[verdict], list: null })) : null;
  });
  protected readonly outcomesLabel = $localize`:@@statistics.outcomes:Какво реши общината`;
  protected readonly verdictsLabel = $localize`:@@statistics.verdicts:Какво казват авторите`;
  protected readonly file = computed(() => {
    const { from = '', to = '' } = this.shown() ?? {};
    return `/api/v1/statistics.csv?from=${from}&to=${to}&lang=${this.language}`;
  });
  /** A period that the API cannot read comes from a hand-made address, or from months in the wrong order. */
  protected readonly isWrong = computed(() => [400, 422].includes(problemOf(this.answer.error()).status));
}
