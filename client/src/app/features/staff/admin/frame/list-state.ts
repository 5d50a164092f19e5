import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import { troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';

/** Stands where a list will be: it is on its way, or it could not be had. */
@Component({
  selector: 'app-list-state',
  imports: [MatButtonModule, TroubleNotice],
  template: `
    @if (trouble(); as trouble) {
      <app-trouble-notice [trouble]="trouble" />
      <button type="button" matButton="outlined" (click)="again.emit()" i18n="@@staff-admin.again">Опитай пак</button>
    } @else {
      <div class="settings-waiting" aria-hidden="true">
        @for (line of [1, 2, 3, 4]; track line) {
          <span></span>
        }
      </div>
      <p class="visually-hidden" role="status" i18n="@@staff-admin.loading">Зарежда се…</p>
    }
  `,
})
export class ListState {
  readonly error = input<unknown>();
  readonly again = output();
  protected readonly trouble = computed(() => (this.error() === undefined ? null : troubleOf(this.error())));
}
