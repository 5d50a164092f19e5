import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectFormResult } from '../../core/http/form-result';
import { injectLanguage } from '../../core/i18n/language';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';

type Purpose = 'confirm' | 'unsubscribe';

const words: Record<Purpose, { heading: string; text: string; button: string; done: string; doneText: string }> = {
  confirm: {
    heading: $localize`:@@public.follow-confirm.heading:Потвърдете имейла си`,
    text: $localize`:@@public.follow-confirm.text:Натиснете бутона и ще започнете да получавате писмата, които поискахте.`,
    button: $localize`:@@public.follow-confirm.button:Потвърждавам`,
    done: $localize`:@@public.follow-confirm.done:Готово, ще Ви пишем`,
    doneText: $localize`:@@public.follow-confirm.done-text:Във всяко писмо има връзка за спиране и за промяна на всичко, което следите.`,
  },
  unsubscribe: {
    heading: $localize`:@@public.follow-end.heading:Спрете тези писма`,
    text: $localize`:@@public.follow-end.text:Натиснете бутона и повече няма да получавате писма като това, от което дойдохте.`,
    button: $localize`:@@public.follow-end.button:Спрете писмата`,
    done: $localize`:@@public.follow-end.done:Готово, повече няма да Ви пишем`,
    doneText: $localize`:@@public.follow-end.done-text:Изтрихме адреса Ви от този абонамент.`,
  },
};

/** Where a link of our e-mails leads: the choice is made, and a button carries it out. Opening it changes nothing. */
@Component({
  selector: 'app-follow-link',
  imports: [ErrorSummary, Notice, PageHeading, RouterLink],
  template: `
    <div class="reading page">
      @if (done() === '1') {
        <z-page-heading [heading]="text().done" />
        <z-notice tone="success"
          ><p>{{ text().doneText }}</p></z-notice
        >
      } @else {
        @if (result) {
          <z-error-summary i18n-heading="@@public.follow-link.wrong" heading="Връзката не може да се използва" [banner]="banner()" />
        }
        <z-page-heading [heading]="text().heading" />
        @if (token()) {
          <p>{{ text().text }}</p>
          <form method="post" novalidate [action]="action()">
            <input type="hidden" name="token" [value]="token()" />
            <button class="button" type="submit">{{ text().button }}</button>
          </form>
        } @else {
          <p i18n="@@public.follow-link.incomplete">Връзката е непълна. Отворете я отново от писмото.</p>
        }
      }
      <p><a routerLink="/submissions" i18n="@@public.follow-link.all">Към всички сигнали и отговори</a></p>
    </div>
  `,
})
export class FollowLink {
  /** from the data of the route */
  readonly purpose = input.required<Purpose>();
  readonly token = input<string>();
  readonly done = input<string>();

  private readonly language = injectLanguage();
  protected readonly result = injectFormResult();
  protected readonly text = computed(() => words[this.purpose()]);
  protected readonly action = computed(() => `/${this.language}/follow/${this.purpose()}?token=${encodeURIComponent(this.token() ?? '')}`);
  protected readonly banner = computed(
    () =>
      this.result?.banner ??
      $localize`:@@public.follow-link.expired:Тя е изтекла или вече е използвана. Поискайте нова от страницата, на която въведохте имейла си.`,
  );
}
