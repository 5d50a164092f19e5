import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { fieldError, fieldProblems, fieldValue, injectFormResult } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectLanguage } from '../../core/i18n/language';
import { type Choice, ChoiceCards } from '../../ui/choice-cards';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { TextField } from '../../ui/text-field';

/** Asks for an address to write to when something changes. Nothing is sent before the address is confirmed. */
@Component({
  selector: 'app-follow-case',
  imports: [ChoiceCards, ErrorSummary, Notice, PageHeading, RequestKey, RouterLink, TextField],
  template: `
    <div class="reading page">
      @if (done() === '1') {
        <z-page-heading i18n-heading="@@public.follow.sent" heading="Проверете пощата си" />
        <z-notice tone="success" icon="mail">
          <p i18n="@@public.follow.sent-text">Изпратихме писмо с връзка. Отворете я, за да започнете да следите случая.</p>
          <p i18n="@@public.follow.sent-later">Връзката важи 72 часа. Проверете и папката за нежелани писма.</p>
        </z-notice>
      } @else {
        @if (result) {
          <z-error-summary
            i18n-heading="@@public.form.wrong"
            heading="Има нещо за поправяне"
            [problems]="problems"
            [banner]="result.banner ?? null"
          />
        }
        <z-page-heading i18n-heading="@@public.follow.heading" heading="Следете случая" [caption]="number()">
          <p class="lead" i18n="@@public.follow.lead">Ще Ви пишем, когато общината отговори, поправи отговора или приключи случая.</p>
        </z-page-heading>
        <form method="post" novalidate [action]="action()">
          <app-request-key [form]="result" />
          <z-text-field
            name="email"
            type="email"
            autocomplete="email"
            inputmode="email"
            width="medium"
            [maxlength]="254"
            i18n-label="@@public.follow.email"
            label="Имейл"
            i18n-hint="@@public.follow.email-hint"
            hint="Адресът се вижда само от системата. Спирате писмата с едно натискане."
            [value]="value('email')"
            [error]="error('email')"
          />
          <z-choice-cards
            name="frequency"
            [choices]="choices"
            [columns]="2"
            i18n-label="@@follow.list.frequency"
            label="Колко често да Ви пишем"
            [value]="value('frequency', 'immediate')"
            [error]="error('frequency')"
          />
          <button class="button" type="submit" i18n="@@public.follow.button">Изпратете ми връзка</button>
        </form>
      }
      <p><a [routerLink]="['/submissions', number()]" i18n="@@public.follow.back">Обратно към случая</a></p>
    </div>
  `,
})
export class FollowCase {
  readonly number = input.required<string>();
  readonly done = input<string>();

  private readonly language = injectLanguage();
  protected readonly result = injectFormResult();
  protected readonly problems = fieldProblems(this.result);

  protected action(): string {
    return `/${this.language}/submissions/${encodeURIComponent(this.number())}/follow`;
  }

  protected readonly choices: Choice[] = [
    {
      value: 'immediate',
      label: $localize`:@@follow.frequency.immediate:Веднага`,
      description: $localize`:@@public.follow.immediate-text:Писмо при всяка важна промяна.`,
    },
    {
      value: 'daily',
      label: $localize`:@@follow.frequency.daily:Веднъж на ден`,
      description: $localize`:@@public.follow.daily-text:Заедно с всичко друго, което следите, в едно сутрешно писмо.`,
    },
  ];

  protected value(name: string, otherwise = ''): string {
    return fieldValue(this.result, name, otherwise);
  }

  protected error(name: string): string {
    return fieldError(this.result, name);
  }
}
