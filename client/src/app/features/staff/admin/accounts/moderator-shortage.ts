import { Component, computed, input } from '@angular/core';

import { Notice } from '../../../../ui/notice';
import type { Account } from '../records';
import { type Shortage, shortagesOf } from './moderator-numbers';

const waits = $localize`:@@staff-admin.shortage.waits:Сигнали за корупция, конфликт на интереси и злоупотреба се отхвърлят от двама. Такова предложение чака втори модератор. Дотогава случаят може да се насочи към отдел. Обжалванията решава човек с роля „Обжалвания“.`;

const words: Record<Shortage, { heading: string; text: string }> = {
  no_moderator: { heading: $localize`:@@staff-admin.shortage.none:Няма нито един модератор`, text: waits },
  one_moderator: { heading: $localize`:@@staff-admin.shortage.one:Има само един модератор`, text: waits },
  nobody_for_appeals: {
    heading: $localize`:@@staff-admin.shortage.appeals:Някои обжалвания няма кой да реши`,
    text: $localize`:@@staff-admin.shortage.appeals-text:Обжалване не решава който е решил първи. Поканете трети модератор или човек с роля „Обжалвания“. Дотогава авторът чака.`,
  },
};

/** Says plainly when there are too few people for decisions of two, and what that means. */
@Component({
  selector: 'app-moderator-shortage',
  imports: [Notice],
  template: `
    @for (each of shortages(); track each.heading) {
      <z-notice tone="warning" [heading]="each.heading">
        <p>{{ each.text }}</p>
      </z-notice>
    }
  `,
})
export class ModeratorShortage {
  readonly accounts = input.required<readonly Account[]>();
  protected readonly shortages = computed(() => shortagesOf(this.accounts()).map((shortage) => words[shortage]));
}
