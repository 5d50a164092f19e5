import { afterNextRender, Component, DOCUMENT, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';

import { fieldValue, injectFormResult } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectLanguage } from '../../core/i18n/language';
import { CopyButton } from '../../ui/copy-button';
import { ErrorSummary } from '../../ui/error-summary';
import { Icon } from '../../ui/icon';
import { KeyCard, type ShownKey } from '../../ui/key-card';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { SendOnce } from '../../ui/send-once';

/** The link in the mail for a new access code. Opening it changes nothing; the button does, and shows the code once. */
@Component({
  selector: 'app-redeem-page',
  imports: [CopyButton, ErrorSummary, Icon, KeyCard, Notice, PageHeading, RequestKey, RouterLink, SendOnce],
  template: `
    <div class="reading">
      @if (code) {
        <z-page-heading heading="Вашият нов код" i18n-heading="@@case.redeem.done">
          <p class="lead" i18n="@@case.redeem.done-lead">Старият код вече не отваря случая.</p>
        </z-page-heading>
        <section class="panel sent-keys">
          <z-key-card [keys]="keys" />
          <z-notice tone="warning" icon="lock" heading="Запазете го сега: няма да се покаже пак" i18n-heading="@@case.redeem.keep">
            <p i18n="@@case.redeem.keep-text">Препишете го, снимайте екрана или разпечатайте страницата.</p>
          </z-notice>
          <p class="cluster no-print">
            <z-copy-button
              label="Копирайте кода"
              i18n-label="@@case.redeem.copy"
              doneText="Копирано"
              i18n-doneText="@@case.kept.copied"
              [text]="code"
            />
            @if (isAble()) {
              <button class="button button--quiet" type="button" (click)="print()">
                <z-icon name="print" /><span i18n="@@case.redeem.print">Разпечатайте</span>
              </button>
            }
          </p>
        </section>
        <p class="no-print"><a class="button" routerLink="/lookup" i18n="@@case.new-code.to-lookup">Към моя случай</a></p>
      } @else {
        @if (form) {
          <z-error-summary heading="Кодът не е сменен" i18n-heading="@@case.redeem.failed" [banner]="banner" />
        }
        <z-page-heading heading="Нов код за достъп" i18n-heading="@@case.new-code.title" />
        @if (form?.status === 404 || !secret()) {
          <p i18n="@@case.redeem.incomplete">Връзката е непълна или вече не важи. Поискайте нова, отнема минута.</p>
          <p><a class="button" routerLink="/lookup/new-code" i18n="@@case.redeem.ask-again">Поискайте нова връзка</a></p>
        } @else {
          <p i18n="@@case.redeem.lead">
            С натискането получавате нов код. Старият веднага спира да важи, а отворените с него страници се затварят.
          </p>
          <form method="post" novalidate [action]="action" zSendOnce>
            <app-request-key [form]="form" />
            <input type="hidden" name="token" [attr.value]="secret()" />
            <div class="form-actions">
              <button class="button button--large" type="submit" i18n="@@case.redeem.button">Покажете новия код</button>
            </div>
          </form>
        }
      }
    </div>
  `,
})
export class RedeemPage {
  /** from the query of the link in the mail */
  readonly token = input<string>();
  protected readonly form = injectFormResult();
  protected readonly code = this.form?.status === 200 ? fieldValue(this.form, 'accessCode') : '';
  protected readonly keys: readonly ShownKey[] = [
    { label: $localize`:@@case.lookup.number:Номер на случая`, value: fieldValue(this.form, 'number') },
    { label: $localize`:@@case.lookup.code:Код за достъп`, value: this.code },
  ];
  protected readonly banner = this.form?.banner ?? this.form?.errors[0]?.detail ?? null;
  protected readonly action = `/${injectLanguage()}/lookup/new-code/redeem`;
  protected readonly isAble = signal(false);
  private readonly document = inject(DOCUMENT);

  constructor() {
    afterNextRender(() => {
      this.isAble.set(true);
    });
  }

  /** After a failed POST the address holds no token any more; the form brought it back. */
  protected secret(): string {
    return fieldValue(this.form, 'token', this.token());
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}
