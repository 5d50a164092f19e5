import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { fieldValue, injectFormResult } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectLanguage } from '../../core/i18n/language';
import { ErrorSummary } from '../../ui/error-summary';
import { PageHeading } from '../../ui/page-heading';
import { SendOnce } from '../../ui/send-once';

/** The link in the first mail to an author. Opening it changes nothing; the button confirms the address. */
@Component({
  selector: 'app-confirm-email-page',
  imports: [ErrorSummary, PageHeading, RequestKey, RouterLink, SendOnce],
  template: `
    <div class="reading">
      @if (done() === 'confirmed') {
        <z-page-heading heading="Имейлът е потвърден" i18n-heading="@@case.confirm-email.done">
          <p class="lead" i18n="@@case.confirm-email.done-lead">
            Ще Ви пишем при всяко решение по случая. Ако загубите кода за достъп, можете да поискате нов.
          </p>
        </z-page-heading>
        <p><a class="button" routerLink="/lookup" i18n="@@case.new-code.to-lookup">Към моя случай</a></p>
      } @else {
        @if (form) {
          <z-error-summary heading="Имейлът още не е потвърден" i18n-heading="@@case.confirm-email.failed" [banner]="banner" />
        }
        <z-page-heading heading="Потвърдете имейла си" i18n-heading="@@case.confirm-email.title" />
        @if (form?.status === 404 || !secret()) {
          <p i18n="@@case.confirm-email.incomplete">
            Връзката е непълна, изтекла или вече използвана. Ако вече сте потвърдили, всичко е наред.
          </p>
          <p><a class="button" routerLink="/lookup" i18n="@@case.new-code.to-lookup">Към моя случай</a></p>
        } @else {
          <p i18n="@@case.confirm-email.lead">
            Потвърдете, че искате вести за случая на този адрес. Ако не сте подавали нищо, затворете страницата.
          </p>
          <form method="post" novalidate [action]="action" zSendOnce>
            <app-request-key [form]="form" />
            <input type="hidden" name="token" [attr.value]="secret()" />
            <div class="form-actions">
              <button class="button button--large" type="submit" i18n="@@case.confirm-email.button">Потвърждавам имейла</button>
            </div>
          </form>
        }
      }
    </div>
  `,
})
export class ConfirmEmailPage {
  /** from the query of the link in the mail */
  readonly token = input<string>();
  /** from the query */
  readonly done = input<string>();
  protected readonly form = injectFormResult();
  protected readonly banner = this.form?.banner ?? this.form?.errors[0]?.detail ?? null;
  protected readonly action = `/${injectLanguage()}/case/confirm-email`;

  /** After a failed POST the address holds no token any more; the form brought it back. */
  protected secret(): string {
    return fieldValue(this.form, 'token', this.token());
  }
}
