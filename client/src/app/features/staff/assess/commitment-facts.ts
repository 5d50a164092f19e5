import { Component, computed, input } from '@angular/core';

import type { Schemas } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { overdueText } from '../../../core/labels/case-card-content';
import { steps } from './assess-words';
import { originText } from './monitored-rows';

/** What is known of a commitment before somebody assesses it: who promised it where, by when, and what they say of it. */
@Component({
  selector: 'app-commitment-facts',
  template: `
    @let facts = shown();
    <dl class="assess-facts">
      <div>
        <dt i18n="@@staff-assess.facts.origin">Откъде е</dt>
        <dd>{{ facts.origin }}</dd>
      </div>
      <div>
        <dt i18n="@@staff-assess.facts.department">Отговаря</dt>
        <dd>{{ facts.department }}</dd>
      </div>
      @if (facts.due) {
        <div>
          <dt i18n="@@staff-assess.facts.due">Срок</dt>
          <dd>{{ facts.due }}</dd>
        </div>
      }
      <div>
        <dt i18n="@@staff-assess.facts.reported">Общината отчита</dt>
        <dd>{{ facts.reported }}</dd>
      </div>
    </dl>
    <p><a [href]="facts.page" i18n="@@staff-assess.facts.page">Публичната страница на ангажимента</a></p>
  `,
})
export class CommitmentFacts {
  readonly commitment = input.required<Schemas['CommitmentSummary']>();

  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly shown = computed(() => {
    const commitment = this.commitment();
    const { number, department, dueOn, overdueDays, reported } = commitment;
    const due = dueOn === null ? '' : this.date(dueOn, 'long');
    return {
      origin: originText(commitment),
      department: this.language === 'bg' ? department.name : department.nameEn,
      due: overdueDays === null ? due : `${due} (${overdueText(overdueDays, this.language)})`,
      reported:
        reported === null
          ? $localize`:@@staff-assess.facts.no-report:Още нищо`
          : `${steps[reported.step].label}, ${this.date(reported.on, 'short')}`,
      /** Another application: a plain link, and no route of this one. */
      page: `/${this.language}/commitments/${number}`,
    };
  });
}
