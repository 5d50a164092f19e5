import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { ResponseDraft } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { Details } from '../../../ui/details';
import { Notice } from '../../../ui/notice';

/** Somebody else saved the draft meanwhile: nothing is written over it until its writer has chosen. */
@Component({
  selector: 'app-draft-conflict',
  imports: [Details, MatButtonModule, Notice],
  template: `
    <div role="alert">
      <z-notice tone="warning" heading="Някой друг записа тази чернова" i18n-heading="@@staff-answer.conflict.heading">
        <p i18n="@@staff-answer.conflict.text">
          Записана е в {{ savedAt() }}. Вашият текст е само на тази страница и още не се пази. Изберете кой да остане.
        </p>
        <z-details summary="Вижте другия текст" i18n-summary="@@staff-answer.conflict.see">
          <p class="citizen-text">{{ others().text }}</p>
        </z-details>
        <p class="acts">
          <button type="button" matButton="filled" (click)="take.emit()" i18n="@@staff-answer.conflict.take">Продължи с другия</button>
          <button type="button" matButton="outlined" (click)="keep.emit()" i18n="@@staff-answer.conflict.keep">
            Запази моя върху него
          </button>
        </p>
      </z-notice>
    </div>
  `,
  styles: `
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
    }
  `,
})
export class DraftConflict {
  readonly others = input.required<ResponseDraft>();
  readonly take = output();
  readonly keep = output();

  private readonly date = injectDateFormat();
  protected readonly savedAt = computed(() => this.date(this.others().savedAt, 'moment'));
}
