import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { CivilDate, SentReceipt } from '../../core/api/contract';
import { LocalDate } from '../../core/i18n/dates';
import { Notice } from '../../ui/notice';

/** What happens until when: review, decision, notice to the author (АПК чл. 118, 121, 123). */
@Component({
  selector: 'app-next-dates',
  imports: [LocalDate, Notice, RouterLink],
  template: `
    <ol class="next-dates">
      @for (date of dates(); track date.title) {
        <li>
          <p class="next-when" i18n="@@submit.next.by">
            до <time [attr.datetime]="date.by">{{ date.by | localDate }}</time>
          </p>
          <p class="next-title">{{ date.title }}</p>
          <p class="next-text">{{ date.text }}</p>
        </li>
      }
    </ol>
    @if (!receipt().statutory) {
      <z-notice heading="Срок за отговор не тече" i18n-heading="@@submit.next.no-term">
        <p i18n="@@submit.next.no-term-text">
          Така е при анонимните и при нарушения отпреди повече от две години (чл. 111, ал. 4 от АПК). Ако общината все пак отговори, ще го
          видите в случая.
        </p>
      </z-notice>
    }
    <p class="no-print"><a routerLink="/how-it-works" i18n="@@submit.next.how">Как работи „Заедно“</a></p>
  `,
})
export class NextDates {
  readonly receipt = input.required<SentReceipt>();

  protected readonly dates = computed(() => {
    const { moderateBy, decideBy, notifyBy } = this.receipt();
    const steps: { by: CivilDate | null; title: string; text: string }[] = [
      {
        by: moderateBy,
        title: $localize`:@@submit.next.moderate:Модератор преглежда`,
        text: $localize`:@@submit.next.moderate-text:Скрива личните данни, публикува текста и го праща на отговорния отдел.`,
      },
      {
        by: decideBy,
        title: $localize`:@@submit.next.decide:Общината решава`,
        text: $localize`:@@submit.next.decide-text:Отговорът е с мотиви и се публикува до Вашия текст.`,
      },
      {
        by: notifyBy,
        title: $localize`:@@submit.next.notify:Съобщава Ви решението`,
        text: $localize`:@@submit.next.notify-text:В случая, а с потвърден имейл и по пощата.`,
      },
    ];
    return steps.filter((step) => step.by !== null).map((step) => ({ ...step, by: step.by ?? '' }));
  });
}
