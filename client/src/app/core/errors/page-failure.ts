import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { PageHeading } from '../../ui/page-heading';
import { problemOf } from '../http/problem';
import { injectResponseStatus } from '../http/response-status';
import { injectCurrentUrl } from '../layout/current-url';
import { injectPageTitle } from '../layout/page-title';
import { injectLanguage } from '../i18n/language';

export type FailureKind = 'not-found' | 'unavailable' | 'broken';

const statuses: Record<FailureKind, number> = { 'not-found': 404, unavailable: 503, broken: 500 };

const headings: Record<FailureKind, string> = {
  'not-found': $localize`:@@layout.error.not-found.heading:Няма такава страница`,
  unavailable: $localize`:@@layout.error.unavailable.heading:Услугата е спряна за малко`,
  broken: $localize`:@@layout.error.broken.heading:Нещо се обърка при нас`,
};

/**
 * Stands in for a page that can't be shown, says what the visitor can do, and sets the status of the response.
 * Give it the error of a resource, or the kind of failure.
 */
@Component({
  selector: 'app-page-failure',
  imports: [PageHeading, RouterLink],
  template: `
    <div class="reading">
      <z-page-heading [heading]="heading()" />
      @switch (shownKind()) {
        @case ('not-found') {
          <p class="lead" i18n="@@layout.error.not-found.lead">Адресът може да е сгрешен, или страницата вече не съществува.</p>
          <ul class="prose-list">
            <li i18n="@@layout.error.not-found.check">Проверете дали сте копирали целия адрес.</li>
            <li i18n="@@layout.error.not-found.pending">Нов сигнал става публичен едва след преглед от модератор.</li>
            <li i18n="@@layout.error.not-found.lookup">Своя сигнал намирате с номера и кода за достъп.</li>
          </ul>
          <p class="cluster">
            <a class="button" routerLink="/lookup" i18n="@@layout.error.not-found.to-lookup">Намерете своя сигнал</a>
            <a class="button button--secondary" routerLink="/submissions" i18n="@@layout.error.not-found.to-register"
              >Вижте всички публикувани</a
            >
          </p>
        }
        @case ('unavailable') {
          <p class="lead" i18n="@@layout.error.unavailable.lead">
            Правим всичко, за да заработи скоро. Опитайте отново след няколко минути.
          </p>
          <p i18n="@@layout.error.unavailable.kept">Вече изпратените сигнали са запазени. Не ги изпращайте повторно.</p>
          <p class="cluster"><a class="button" [href]="thisPage()" i18n="@@layout.error.again">Опитайте отново</a></p>
        }
        @default {
          <p class="lead" i18n="@@layout.error.broken.lead">Грешката е наша, не Ваша. Записахме я и ще я отстраним.</p>
          <p i18n="@@layout.error.broken.next">Опитайте отново. Ако не стане, обадете се на общината.</p>
          <p class="cluster">
            <a class="button" [href]="thisPage()" i18n="@@layout.error.again">Опитайте отново</a>
            <a class="button button--secondary" routerLink="/departments" i18n="@@layout.error.contacts">Телефони и адреси</a>
          </p>
        }
      }
    </div>
  `,
})
export class PageFailure {
  readonly error = input<unknown>();
  readonly kind = input<FailureKind | null>(null);

  protected readonly shownKind = computed<FailureKind>(() => this.kind() ?? kindOf(this.error()));
  protected readonly heading = computed(() => headings[this.shownKind()]);
  protected readonly thisPage = computed(() => `/${this.language}${this.url()}`);
  private readonly language = injectLanguage();
  private readonly url = injectCurrentUrl();

  constructor() {
    const setStatus = injectResponseStatus();
    const setTitle = injectPageTitle();
    effect(() => {
      setStatus(statuses[this.shownKind()]);
      setTitle(this.heading());
    });
  }
}

function kindOf(error: unknown): FailureKind {
  const { status } = problemOf(error);
  if (status === 404) {
    return 'not-found';
  }
  return status === 500 ? 'broken' : 'unavailable';
}
