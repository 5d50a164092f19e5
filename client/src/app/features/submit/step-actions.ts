import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { StepPage } from './step-page';

/** The last line of a page's form: on, or back to the check when one answer was changed. */
@Component({
  selector: 'app-step-actions',
  imports: [RouterLink],
  template: `
    <div class="form-actions">
      @if (page().isGone()) {
        <a class="button button--large" routerLink="/submit" i18n="@@submit.again">Започнете отново</a>
        <p class="hint" i18n="@@submit.expired.copy">Преди това копирайте написаното, за да не го пишете пак.</p>
      } @else {
        <button class="button button--large" type="submit">
          @if (page().isChange()) {
            <ng-container i18n="@@submit.save">Запазете промяната</ng-container>
          } @else {
            <ng-container i18n="@@submit.next">Продължете</ng-container>
          }
        </button>
        <ng-content />
      }
    </div>
  `,
})
export class StepActions {
  readonly page = input.required<StepPage>();
}
