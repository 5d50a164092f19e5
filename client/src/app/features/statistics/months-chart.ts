import { Component, computed, input } from '@angular/core';

import type { StatisticsGroup } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { monthText, shortMonthText } from '../../core/i18n/months';
import { formatNumber } from '../../core/i18n/numbers';
import { placeColumns } from './columns';

/** For a wide and for a narrow screen: the words of a drawing that is made smaller could not be read. */
const SIZES = [
  { kind: 'wide', width: 720, height: 280, frame: { left: 44, right: 716, top: 14, bottom: 240, nameWidth: 52 } },
  { kind: 'narrow', width: 340, height: 240, frame: { left: 36, right: 336, top: 14, bottom: 202, nameWidth: 46 } },
] as const;

const FILLS = ['fill-solid', 'fill-hatched', 'fill-dotted'] as const;

/** How many cases came in each month, and what became of them: drawn by the server, told in words to who listens. */
@Component({
  selector: 'app-months-chart',
  templateUrl: './months-chart.html',
})
export class MonthsChart {
  readonly months = input.required<readonly string[]>();
  readonly groups = input.required<readonly StatisticsGroup[]>();

  private readonly language = injectLanguage();
  private readonly columns = computed(() => {
    const known = new Map(this.groups().map(({ key, figures }) => [key, figures]));
    return this.months().map((month) => {
      const figures = known.get(month);
      if (figures === undefined) return { month, parts: [0, 0, 0] as const };
      const { received, published, answered } = figures ?? { received: 0, published: 0, answered: 0 };
      return { month, parts: figures === null ? null : ([answered, published - answered, received - published] as const) };
    });
  });
  protected readonly drawings = computed(() =>
    SIZES.map(({ kind, width, height, frame }) => {
      const { columns, lines } = placeColumns(this.columns(), frame);
      return {
        ...{ kind, frame, box: `0 0 ${width} ${height}`, titleId: `months-title-${kind}`, wordsId: `months-words-${kind}` },
        lines: lines.map(({ value, y }) => ({ y, text: formatNumber(value, this.language) })),
        columns: columns.map(({ blocks, month, x, width: wide, isNamed, isLeftOut }) => ({
          ...{ month, x, width: wide, isLeftOut, middle: x + wide / 2 },
          name: isNamed ? shortMonthText(month, this.language) : '',
          year: isNamed && (month.endsWith('-01') || month === columns.find((each) => each.isNamed)?.month) ? month.slice(0, 4) : '',
          blocks: blocks.map((block, part) => ({ ...block, fill: FILLS[part] })).filter((block) => block.height > 0),
        })),
      };
    }),
  );
  protected readonly isLeftOut = computed(() => this.columns().some(({ parts }) => parts === null));
  protected readonly hasWithheld = computed(() => this.columns().some(({ parts }) => (parts?.[2] ?? 0) > 0));
  protected readonly words = computed(() => {
    const known = this.groups().flatMap(({ key, figures }) => (figures === null ? [] : [{ key, received: figures.received }]));
    const most = known.reduce((high, each) => (each.received > high.received ? each : high), { key: '', received: 0 });
    if (most.key === '') return $localize`:@@statistics.chart.months-none:Още няма достатъчно случаи за нито един месец.`;
    const month = monthText(most.key, this.language);
    const count = formatNumber(most.received, this.language);
    return $localize`:@@statistics.chart.months-words:Най-много случаи са получени през ${month}:month:: ${count}:count:. Всички числа са в таблицата под графиката.`;
  });
}
