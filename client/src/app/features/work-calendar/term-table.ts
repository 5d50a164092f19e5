import { Component, computed, input } from '@angular/core';

import type { TermOfLaw } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { kindLabels } from '../../core/labels/kind-labels';
import { termEventLabels, termStartLabels } from '../../core/labels/term-event-labels';

/** The terms by which the clocks of cases run, with the article of law or that it is a rule of the house. */
@Component({
  selector: 'app-term-table',
  templateUrl: './term-table.html',
})
export class TermTable {
  readonly terms = input.required<readonly TermOfLaw[]>();

  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  /** What does not hold any more is left out; kinds with the same term are one row. */
  protected readonly rows = computed(() => {
    const rows = new Map<string, { event: string; kinds: string; term: string; from: string; basis: string; validity: string }>();
    for (const term of this.terms().filter(({ standing }) => standing === 'holds' || standing === 'planned')) {
      const row = {
        event: termEventLabels[term.event],
        term: term.words[this.language],
        from: termStartLabels[term.event],
        basis: this.basisOf(term),
        validity: this.validityOf(term),
      };
      const key = JSON.stringify(row);
      const same = rows.get(key);
      rows.set(key, { ...row, kinds: same === undefined ? kindLabels[term.kind] : `${same.kinds}, ${kindLabels[term.kind]}` });
    }
    return [...rows.values()];
  });

  private basisOf({ article, confirmed }: TermOfLaw): string {
    if (article === null) return $localize`:@@deadline.house-rule:правило на общината`;
    const name = article[this.language];
    return confirmed ? name : $localize`:@@deadline.unconfirmed:${name}:article: (да се потвърди)`;
  }

  private validityOf({ standing, validFrom, validTo }: TermOfLaw): string {
    if (standing === 'planned' && validFrom !== null)
      return $localize`:@@deadline.from-day:за започналите от ${this.date(validFrom, 'short')}:date:`;
    return validTo === null ? '' : $localize`:@@deadline.to-day:за започналите до ${this.date(validTo, 'short')}:date:`;
  }
}
