import { Component, computed, input } from '@angular/core';

import { fieldError, fieldValue, injectFormResult } from '../../core/http/form-result';
import { injectLanguage } from '../../core/i18n/language';
import { SendOnce } from '../../ui/send-once';
import { TextArea } from '../../ui/text-area';

/** Writes to the staff. */
@Component({
  selector: 'app-message-form',
  imports: [SendOnce, TextArea],
  template: `
    <form method="post" [action]="action()" zSendOnce>
      <z-text-area
        name="text"
        label="Пишете на общината"
        i18n-label="@@case.message.label"
        hint="Съобщението не се публикува."
        i18n-hint="@@case.message.hint"
        [rows]="4"
        [limit]="4000"
        [value]="typed"
        [error]="error"
      />
      <button class="button" type="submit" i18n="@@case.message.send">Изпратете съобщението</button>
    </form>
  `,
})
export class MessageForm {
  readonly number = input.required<string>();
  private readonly language = injectLanguage();
  private readonly form = injectFormResult();
  protected readonly typed = fieldValue(this.form, 'text');
  protected readonly error = fieldError(this.form, 'text');
  protected readonly action = computed(() => `/${this.language}/case/${this.number()}/messages`);
}
