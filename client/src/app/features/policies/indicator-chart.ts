import { Component, computed, input } from '@angular/core';

import type { PolicyIndicator } from '../../core/api/contract';
import { layOut } from './chart-layout';
import { injectPolicyWords, latestOf } from './policy-words';

/** What was measured over time against the way to the target: drawn by the server, told in words to who listens. */
@Component({
  selector: 'app-indicator-chart',
  templateUrl: './indicator-chart.html',
})
export class IndicatorChart {
  readonly indicator = input.required<PolicyIndicator>();

  private readonly words = injectPolicyWords();
  protected readonly chart = computed(() => layOut(this.indicator()));
  protected readonly line = computed(() =>
    this.chart()
      .measured.map(({ x, y }) => `${x},${y}`)
      .join(' '),
  );
  protected readonly firstDay = computed(() => this.words.day(this.chart().firstDay));
  protected readonly lastDay = computed(() => this.words.day(this.chart().lastDay));
  protected readonly target = computed(() => this.words.amount(this.indicator().target.value, this.indicator()));
  /** Beside the last point, on the side where there is room. */
  protected readonly latest = computed(() => {
    const [latest, place] = [latestOf(this.indicator()), this.chart().measured.at(-1)];
    if (latest === null || place === undefined) return null;
    const isRight = place.x > (this.chart().left + this.chart().right) / 2;
    const isLow = place.y > this.chart().bottom - 24;
    const text = this.words.amount(latest.value, this.indicator());
    return { text, x: place.x, y: place.y + (isLow ? -12 : 22), anchor: isRight ? 'end' : 'start' };
  });
  protected readonly summary = computed(() => {
    const { name, target } = this.indicator();
    const latest = latestOf(this.indicator());
    const [aim, until] = [this.target(), this.words.day(target.on)];
    if (latest === null)
      return $localize`:@@policies.chart.aim:${name}:name:. Цел до ${until}:day:: ${aim}:target:. Още няма измерени стойности.`;
    const now = this.words.amount(latest.value, this.indicator());
    const on = this.words.day(latest.on);
    return $localize`:@@policies.chart.summary:${name}:name:. Последно на ${on}:on:: ${now}:value:. Цел до ${until}:day:: ${aim}:target:. Числата са и в таблицата.`;
  });
}
