import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../core/i18n/language';
import { TextField } from '../../ui/text-field';

/** The short way to one's own case. The answer comes from the look-up page, wrong codes included. */
@Component({
  selector: 'app-case-lookup',
  imports: [RouterLink, TextField],
  template: `
    <form class="panel home-lookup" method="post" novalidate [action]="action" aria-labelledby="lookup-heading">
      <h2 id="lookup-heading" i18n="@@public.home.lookup">Проверете своя сигнал</h2>
      <p class="hint" i18n="@@public.home.lookup-hint">Номера и кода за достъп получихте при изпращането.</p>
      <z-text-field
        name="number"
        label="Номер"
        i18n-label="@@public.home.number"
        autocomplete="off"
        width="code"
        [maxlength]="40"
        [spellcheck]="false"
      />
      <z-text-field
        name="accessCode"
        label="Код за достъп"
        i18n-label="@@public.home.code"
        autocomplete="off"
        width="code"
        [maxlength]="80"
        [spellcheck]="false"
      />
      <button class="button" type="submit" i18n="@@public.home.lookup-button">Вижте докъде е</button>
      <p><a routerLink="/lookup/new-code" i18n="@@public.home.lost-code">Загубихте кода?</a></p>
    </form>
  `,
})
export class CaseLookup {
  protected readonly action = `/${injectLanguage()}/lookup`;
}
