import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { fieldError, type FormResult, fieldValue } from '../../core/http/form-result';
import { injectLanguage } from '../../core/i18n/language';
import { SendOnce } from '../../ui/send-once';
import { TextField } from '../../ui/text-field';

/** Number and access code, the two keys of a case. */
@Component({
  selector: 'app-lookup-form',
  imports: [RouterLink, SendOnce, TextField],
  template: `
    <form class="panel lookup-form" method="post" novalidate [action]="action" zSendOnce>
      <z-text-field
        name="number"
        label="Номер на случая"
        i18n-label="@@case.lookup.number"
        hint="Например 7KQ2-M9XW"
        i18n-hint="@@case.lookup.number-hint"
        autocomplete="off"
        autocapitalize="characters"
        width="code"
        [maxlength]="40"
        [spellcheck]="false"
        [value]="typed('number') || number()"
        [error]="error('number')"
      />
      <z-text-field
        name="accessCode"
        label="Код за достъп"
        i18n-label="@@case.lookup.code"
        hint="Малки букви, интервали и кирилица не пречат."
        i18n-hint="@@case.lookup.code-hint"
        autocomplete="off"
        autocapitalize="characters"
        width="code"
        [maxlength]="80"
        [spellcheck]="false"
        [value]="typed('accessCode')"
        [error]="error('accessCode')"
      />
      <div class="form-actions">
        <button class="button" type="submit" i18n="@@case.lookup.open">Отворете случая</button>
        <a routerLink="/lookup/new-code" i18n="@@case.lookup.lost">Загубихте кода?</a>
      </div>
    </form>
  `,
})
export class LookupForm {
  /** a number that is known already, such as the one in the address */
  readonly number = input('');
  /** the form that failed, if one did; a part that appears late can't ask for it itself */
  readonly form = input.required<FormResult | null>();
  protected readonly action = `/${injectLanguage()}/lookup`;

  protected typed(name: string): string {
    return fieldValue(this.form(), name);
  }

  protected error(name: string): string {
    return fieldError(this.form(), name);
  }
}
