import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { Draft, SubmissionStep } from '../../core/api/contract';
import { Notice } from '../../ui/notice';
import { personalDataWords } from '../../core/personal-data/personal-data';
import type { StepPage } from './step-page';

const missingLabels: Record<SubmissionStep, string> = {
  kind: $localize`:@@submit.missing.kind:Какво подавате и по каква тема`,
  text: $localize`:@@submit.missing.text:Заглавие и текст`,
  about: $localize`:@@submit.missing.about:За кого е сигналът`,
  place: $localize`:@@submit.missing.place:Място`,
  files: $localize`:@@submit.missing.files:Файлове`,
  identity: $localize`:@@submit.missing.identity:Кой да вижда името Ви`,
  contact: $localize`:@@submit.missing.contact:Вашето име`,
  check: '',
};

/** What the author should know before sending: what is missing, what looks private, and when no term runs. */
@Component({
  selector: 'app-before-sending',
  imports: [Notice, RouterLink],
  template: `
    @if (isDangerous()) {
      <z-notice tone="danger" icon="phone" heading="Ако има опасност за живота, обадете се на 112" i18n-heading="@@submit.check.danger">
        <p i18n="@@submit.check.danger-text">
          Тук ще прочетат сигнала Ви в работно време. За помощ веднага се обадете на <a href="tel:112">112</a>, после изпратете и сигнала.
        </p>
      </z-notice>
    }
    @if (missing().length > 0) {
      <z-notice tone="danger" heading="Липсва отговор" i18n-heading="@@submit.check.missing">
        <ul class="prose-list">
          @for (item of missing(); track item.link) {
            <li>
              <a [routerLink]="item.link" [queryParams]="{ return: 'check' }">{{ item.label }}</a>
            </li>
          }
        </ul>
      </z-notice>
    }
    @if (personalData()) {
      <z-notice tone="warning" heading="Прилича на лични данни" i18n-heading="@@submit.personal-data.heading">
        <p i18n="@@submit.check.personal-data">
          Намерихме: {{ personalData() }}. Подчертали сме ги по-долу. Ако не са нужни, махнете ги, преди да изпратите.
        </p>
        <p>
          <a [routerLink]="page().linkTo('text')" [queryParams]="{ return: 'check' }" i18n="@@submit.check.edit-text">Поправете текста</a>
        </p>
      </z-notice>
    }
    @if (isTimeBarred()) {
      <z-notice tone="warning" heading="Събитието е отпреди повече от две години" i18n-heading="@@submit.check.time-barred">
        <p i18n="@@submit.check.time-barred-text">
          Общината не е длъжна да решава по него (чл. 111, ал. 4 от АПК), затова няма срок за отговор. Ако датата е грешна, поправете я.
        </p>
        <p>
          <a [routerLink]="page().linkTo('about')" [queryParams]="{ return: 'check' }" i18n="@@submit.check.edit-day">Поправете датата</a>
        </p>
      </z-notice>
    } @else if (draft().identity === 'anonymous') {
      <z-notice heading="Подавате анонимно" i18n-heading="@@submit.check.anonymous">
        <p i18n="@@submit.check.anonymous-text">
          Общината може да отговори, но не е длъжна (чл. 111, ал. 4 от АПК). Следите случая с номера и кода за достъп.
        </p>
      </z-notice>
    }
  `,
})
export class BeforeSending {
  readonly page = input.required<StepPage>();
  readonly draft = input.required<Draft>();

  protected readonly missing = computed(() =>
    this.draft().missing.map((step) => ({ label: missingLabels[step], link: this.page().linkTo(step) })),
  );
  protected readonly personalData = computed(() => {
    const { title, text } = this.draft().personalData;
    return personalDataWords([...title, ...text]);
  });
  protected readonly isDangerous = computed(() => this.draft().warnings.includes('danger_to_life'));
  protected readonly isTimeBarred = computed(() => this.draft().warnings.includes('time_barred'));
}
