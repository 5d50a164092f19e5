import { Component, computed, input } from '@angular/core';

import { fieldError, type FormResult, fieldValue } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectLanguage } from '../../core/i18n/language';
import { SendOnce } from '../../ui/send-once';
import { TextArea } from '../../ui/text-area';

/** Writes to the staff. */
@Component({
  selector: 'app-message-form',
  imports: [RequestKey, SendOnce, TextArea],
  template: `
    <form method="post" novalidate [action]="action()" zSendOnce>
      <app-request-key [form]="form()" />
      <z-text-area
        name="text"
        label="Пишете на общината"
        i18n-label="@@case.message.label"
        hint="Съобщението не се публикува."
        i18n-hint="@@case.message.hint"
        [rows]="4"
        [limit]="4000"
        [value]="typed()"
        [error]="error()"
      />
      <button class="button" type="submit" i18n="@@case.message.send">Изпратете съобщението</button>
    </form>
  `,
})
export class MessageForm {
  readonly number = input.required<string>();
  /** the form that failed, if one did; a part that appears late can't ask for it itself */
  readonly form = input.required<FormResult | null>();
  private readonly language = injectLanguage();
  protected readonly typed = computed(() => fieldValue(this.form(), 'text'));
  protected readonly error = computed(() => fieldError(this.form(), 'text'));
  protected readonly action = computed(() => `/${this.language}/case/${this.number()}/messages`);
}
