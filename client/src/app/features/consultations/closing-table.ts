import { Component, computed, input } from '@angular/core';

import type { PublicConsultation } from '../../core/api/contract';
import { proposalVerdictLooks } from '../../core/labels/consultation-labels';
import { injectConsultationWords } from './consultation-words';

/** What was proposed and what became of it, as the law asks for it (ЗНА чл. 26, ал. 5): on paper, too. */
@Component({
  selector: 'app-closing-table',
  imports: [],
  template: `
    <table class="closing-table" role="table" aria-labelledby="table-heading">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" i18n="@@consultations.table.number">№</th>
          <th role="columnheader" scope="col" i18n="@@consultations.table.about">Към</th>
          <th role="columnheader" scope="col" i18n="@@consultations.table.text">Предложение</th>
          <th role="columnheader" scope="col" i18n="@@consultations.table.verdict">Решение</th>
          <th role="columnheader" scope="col" i18n="@@consultations.table.reasons">Защо</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        @for (row of rows(); track row.number) {
          <tr role="row">
            <th role="rowheader" scope="row">{{ row.number }}</th>
            <td role="cell">
              <span [attr.lang]="row.about.language">{{ row.about.text }}</span>
            </td>
            <td role="cell" class="closing-text">
              <span [attr.lang]="row.language">{{ row.text }}</span>
              @if (row.name) {
                <span class="figures-soft"> ({{ row.name }})</span>
              }
            </td>
            <td role="cell">
              <strong>{{ row.verdict }}</strong>
            </td>
            <td role="cell" class="closing-text" [attr.lang]="row.reasons.language">{{ row.reasons.text }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class ClosingTable {
  readonly consultation = input.required<PublicConsultation>();

  private readonly words = injectConsultationWords();
  protected readonly rows = computed(() =>
    this.consultation().proposals.map((proposal) => {
      const { number, text, name, language, decision } = proposal;
      return {
        ...{ number, text, name, language, about: this.words.about(proposal, this.consultation()) },
        verdict: decision === null ? '' : proposalVerdictLooks[decision.verdict].text,
        reasons: this.words.own(decision?.reasons ?? ''),
      };
    }),
  );
}
