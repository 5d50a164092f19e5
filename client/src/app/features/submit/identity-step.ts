import { Component, signal } from '@angular/core';

import type { Identity } from '../../core/api/contract';
import { identityLabels } from '../../core/labels/identity-labels';
import { type Choice, ChoiceCards } from '../../ui/choice-cards';
import { Icon, type IconName } from '../../ui/icon';
import { SendOnce } from '../../ui/send-once';
import { StepActions } from './step-actions';
import { StepFrame } from './step-frame';
import { StepPage } from './step-page';

const texts: Record<Identity, string> = {
  named: $localize`:@@submit.identity.named:Името Ви се публикува до текста и го виждат всички. Имейлът и телефонът не се публикуват. Общината е длъжна да отговори в срок.`,
  hidden: $localize`:@@submit.identity.hidden:Името Ви вижда само модераторът. Отделът го научава само с посочена причина и Вие ще я видите. Общината е длъжна да отговори в срок.`,
  anonymous: $localize`:@@submit.identity.anonymous:Не питаме за име и телефон. По закон общината не е длъжна да отговори (чл. 111, ал. 4 от АПК). Пазим написаното като информация.`,
};
const icons: Record<Identity, IconName> = { named: 'user', hidden: 'lock', anonymous: 'eye-off' };
const order: readonly Identity[] = ['named', 'hidden', 'anonymous'];

/** Who will see the name. Nothing is chosen in advance: each way has a price. */
@Component({
  selector: 'app-identity-step',
  imports: [ChoiceCards, Icon, SendOnce, StepActions, StepFrame],
  template: `
    <app-step-frame [page]="this">
      <ng-template>
        <form method="post" novalidate [action]="action()" zSendOnce>
          <z-choice-cards
            name="identity"
            label="Изберете как да подадете"
            i18n-label="@@submit.identity.label"
            [choices]="choices"
            [value]="value('identity', saved()?.identity)"
            [error]="error('identity')"
          />
          <p class="promise">
            <z-icon name="shield" /><span i18n="@@submit.identity.protection"
              >Никой не може да бъде преследван, защото е подал сигнал или препоръка. Така казва чл. 108 от АПК.</span
            >
          </p>
          <app-step-actions [page]="this" />
        </form>
      </ng-template>
    </app-step-frame>
  `,
})
export class IdentityStep extends StepPage {
  override readonly step = 'identity';
  override readonly heading = signal($localize`:@@submit.identity.heading:Кой да вижда името Ви?`);
  protected readonly choices: readonly Choice[] = order.map((identity) => ({
    value: identity,
    label: identityLabels[identity],
    description: texts[identity],
    icon: icons[identity],
  }));
}
