import { Component, input } from '@angular/core';

import { fieldProblems, fieldValue, injectFormResult } from '../../core/http/form-result';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { KeptWords } from './kept-words';
import { LookupForm } from './lookup-form';

/** The way in, and where everybody lands whose visit has ended. */
@Component({
  selector: 'app-lookup-page',
  imports: [ErrorSummary, KeptWords, LookupForm, Notice, PageHeading],
  template: `
    <div class="reading">
      @if (hasEnded) {
        <z-error-summary heading="Посещението приключи" i18n-heading="@@case.ended.heading" [banner]="form?.banner ?? null" />
      } @else if (form) {
        <z-error-summary [heading]="failureHeading" [banner]="form.banner ?? null" [problems]="problems" />
      } @else if (done() === 'signed-out') {
        <z-notice tone="success" heading="Случаят е затворен" i18n-heading="@@case.signed-out.heading">
          <p i18n="@@case.signed-out.text">На това устройство вече никой не може да го отвори без кода за достъп.</p>
        </z-notice>
      }
      @if (words) {
        <app-kept-words [text]="words" />
      }
      <z-page-heading heading="Намерете своя случай" i18n-heading="@@case.lookup.title">
        <p class="lead" i18n="@@case.lookup.lead">
          Въведете номера и кода, които получихте при изпращането. Ще видите докъде е и какво Ви пишат.
        </p>
      </z-page-heading>
      <app-lookup-form [form]="form" [number]="number() ?? ''" />
      <p class="hint" i18n="@@case.lookup.public">
        Публикуваните случаи се виждат от всички и без код. Кодът отваря само това, което е между Вас и общината.
      </p>
    </div>
  `,
})
export class LookupPage {
  /** from the path, when a form of the case was sent too late */
  readonly number = input<string>();
  /** from the query */
  readonly done = input<string>();
  protected readonly form = injectFormResult();
  protected readonly problems = fieldProblems(this.form);
  protected readonly hasEnded = this.form?.status === 401;
  /** A message, a reason or an appeal that came too late. */
  protected readonly words = this.hasEnded
    ? fieldValue(this.form, 'text') || fieldValue(this.form, 'reason') || fieldValue(this.form, 'appeal')
    : '';
  protected readonly failureHeading =
    this.problems.length > 0
      ? $localize`:@@case.failed.fields:Има какво да поправите`
      : $localize`:@@case.lookup.failed:Случаят не се отвори`;
}
