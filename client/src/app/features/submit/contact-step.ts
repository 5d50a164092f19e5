import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';

import { Notice } from '../../ui/notice';
import { SendOnce } from '../../ui/send-once';
import { TextField } from '../../ui/text-field';
import { StepActions } from './step-actions';
import { StepFrame } from './step-frame';
import { StepPage } from './step-page';

/** How to reach the author. What is asked depends on who may see the name. */
@Component({
  selector: 'app-contact-step',
  imports: [Notice, RouterLink, SendOnce, StepActions, StepFrame, TextField],
  template: `
    <app-step-frame [page]="this">
      <ng-template>
        @if (isIdentityOpen()) {
          <z-notice tone="warning" heading="Още не сте избрали кой да вижда името Ви" i18n-heading="@@submit.contact.no-identity">
            <p>
              <a [routerLink]="linkTo('identity')" [queryParams]="{ return: 'check' }" i18n="@@submit.contact.choose-identity"
                >Изберете сега</a
              >
            </p>
          </z-notice>
        }
        <form method="post" novalidate [action]="action()" zSendOnce>
          @if (!isAnonymous()) {
            <z-text-field
              name="author.name"
              label="Вашето име"
              i18n-label="@@submit.contact.name"
              [hint]="nameHint()"
              autocomplete="name"
              [maxlength]="240"
              [value]="value('author.name', saved()?.author?.name)"
              [error]="error('author.name')"
            />
          }
          <z-text-field
            name="author.email"
            type="email"
            label="Имейл, по желание"
            i18n-label="@@submit.contact.email"
            [hint]="isAnonymous() ? emailHints.anonymous : emailHints.known"
            autocomplete="email"
            inputmode="email"
            [spellcheck]="false"
            [maxlength]="254"
            [value]="value('author.email', saved()?.author?.email)"
            [error]="error('author.email')"
          />
          @if (!isAnonymous()) {
            <z-text-field
              name="author.phone"
              type="tel"
              label="Телефон, по желание"
              i18n-label="@@submit.contact.phone"
              hint="Ако нещо трябва да се изясни бързо. Не се публикува."
              i18n-hint="@@submit.contact.phone-hint"
              autocomplete="tel"
              inputmode="tel"
              width="short"
              [maxlength]="60"
              [value]="value('author.phone', saved()?.author?.phone)"
              [error]="error('author.phone')"
            />
          }
          <p class="hint">
            <a routerLink="/privacy" target="_blank" i18n="@@submit.contact.privacy">Как пазим личните Ви данни (отваря се в нов раздел)</a>
          </p>
          <app-step-actions [page]="this" />
        </form>
      </ng-template>
    </app-step-frame>
  `,
})
export class ContactStep extends StepPage {
  override readonly step = 'contact';
  protected readonly isAnonymous = computed(() => this.saved()?.identity === 'anonymous');
  protected readonly isIdentityOpen = computed(() => this.saved() !== null && this.saved()?.identity === null);
  override readonly heading = computed(() =>
    this.isAnonymous()
      ? $localize`:@@submit.contact.heading-anonymous:Да Ви пратим ли вест?`
      : $localize`:@@submit.contact.heading:Как да се свържем с Вас?`,
  );
  protected readonly nameHint = computed(() =>
    this.saved()?.identity === 'named'
      ? $localize`:@@submit.contact.name-public:Ще се публикува така, както го напишете.`
      : $localize`:@@submit.contact.name-private:Не се публикува.`,
  );
  protected readonly emailHints = {
    known: $localize`:@@submit.contact.email-hint:Пращаме номера, връзка за потвърждение и вест за всяко решение. С потвърден имейл можете да поискате нов код за достъп. Не се публикува.`,
    anonymous: $localize`:@@submit.contact.email-anonymous:Без имейл научавате за случая само с номера и кода за достъп. Имейлът не се публикува и не се показва на отдела.`,
  };
}
