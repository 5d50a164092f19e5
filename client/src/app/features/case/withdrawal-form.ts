import { Component, computed, input } from '@angular/core';

import { fieldError, type FormResult, fieldValue } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectLanguage } from '../../core/i18n/language';
import { Details } from '../../ui/details';
import { SendOnce } from '../../ui/send-once';
import { TextArea } from '../../ui/text-area';

/** Takes the submission back. It says what that means before the button. */
@Component({
  selector: 'app-withdrawal-form',
  imports: [Details, RequestKey, SendOnce, TextArea],
  template: `
    <z-details summary="Искам да оттегля случая" i18n-summary="@@case.withdrawal.summary" [open]="isOpen()">
      <ul class="prose-list">
        <li i18n="@@case.withdrawal.stops">Общината спира работа по случая и не дължи решение.</li>
        <li i18n="@@case.withdrawal.text">Текстът Ви вече не се вижда публично. Номерът и датите остават.</li>
        <li i18n="@@case.withdrawal.final">Не може да се върне назад. Можете да подадете нов сигнал.</li>
      </ul>
      <form method="post" novalidate [action]="action()" zSendOnce>
        <app-request-key [form]="form()" />
        <input type="hidden" name="version" [attr.value]="version()" />
        <z-text-area
          name="reason"
          label="Защо, по желание"
          i18n-label="@@case.withdrawal.reason"
          hint="Вижда го само общината."
          i18n-hint="@@case.withdrawal.reason-hint"
          [rows]="3"
          [limit]="2000"
          [value]="typed()"
          [error]="error()"
        />
        <button class="button button--danger" type="submit" i18n="@@case.withdrawal.button">Оттеглям случая окончателно</button>
      </form>
    </z-details>
  `,
})
export class WithdrawalForm {
  readonly number = input.required<string>();
  /** what was shown: a case that changed since is not withdrawn unseen */
  readonly version = input.required<number>();
  /** the form that failed, if one did; a part that appears late can't ask for it itself */
  readonly form = input.required<FormResult | null>();
  private readonly language = injectLanguage();
  protected readonly typed = computed(() => fieldValue(this.form(), 'reason'));
  protected readonly error = computed(() => fieldError(this.form(), 'reason'));
  protected readonly isOpen = computed(() => this.form()?.values['reason'] !== undefined);
  protected readonly action = computed(() => `/${this.language}/case/${this.number()}/withdrawal`);
}
