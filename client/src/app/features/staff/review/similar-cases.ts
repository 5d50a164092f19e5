import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import type { SimilarCase } from '../../../core/api/contract';
import { LocalDate } from '../../../core/i18n/dates';
import { CitizenWords } from '../../../ui/citizen-words';
import { similarWhyText } from '../../../core/labels/similar-why';
import { statusLabels } from '../../../core/labels/status-labels';

/** Cases that look like this one, each with the reason; those that came before it may take it. */
@Component({
  selector: 'app-similar-cases',
  imports: [CitizenWords, LocalDate, MatButtonModule, RouterLink],
  template: `
    <h2 i18n="@@staff-desk.similar.heading">Подобни случаи</h2>
    <ul class="alike-rows">
      @for (row of rows(); track row.number) {
        <li>
          <div>
            <a [routerLink]="['/staff/review', row.number]" target="_blank" [attr.lang]="row.language">{{ row.title }}</a>
            <p class="desk-hint">
              <span class="code-text">{{ row.number }}</span> · {{ row.status }} · {{ row.receivedOn | localDate: 'short' }}
            </p>
            <p class="desk-hint"><z-citizen-words [text]="row.reason" /></p>
          </div>
          @if (mayMerge() && row.mayTakeRepeat) {
            <button type="button" matButton (click)="merge.emit(row.number)">
              <ng-container i18n="@@staff-desk.similar.merge">Обедини</ng-container><span class="visually-hidden"> {{ row.number }}</span>
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    .alike-rows li {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--space-2);
    }
    .alike-rows li + li {
      border-block-start: 1px solid var(--line);
    }
    .alike-rows p {
      margin: 0;
    }
  `,
  host: { class: 'desk-panel' },
})
export class SimilarCases {
  readonly cases = input.required<readonly SimilarCase[]>();
  readonly mayMerge = input.required<boolean>();
  readonly merge = output<string>();

  protected readonly rows = computed(() =>
    this.cases().map((one) => ({ ...one, status: statusLabels[one.status], reason: similarWhyText(one.why) })),
  );
}
