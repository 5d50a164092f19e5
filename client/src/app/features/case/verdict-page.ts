import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { VerdictState } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { fieldProblems, fieldValue, injectFormResult } from '../../core/http/form-result';
import { pageResource } from '../../core/http/page-resource';
import { injectResponseStatus } from '../../core/http/response-status';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { outcomeLabels } from '../../core/labels/outcome-labels';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { VerdictForms } from './verdict-forms';

const doneTexts: Readonly<Record<string, string>> = {
  given: $localize`:@@verdict.done.given:Благодарим. Оценката Ви е записана.`,
  reopened: $localize`:@@verdict.done.reopened:Новите факти са получени и случаят е отворен отново. Ще Ви пишем.`,
  asked: $localize`:@@verdict.done.asked:Искането е изпратено. Модератор ще го изпълни или ще Ви пише защо не.`,
};

/** Where the links in letters about an answer lead. Opening it changes nothing: programs that look through mail open links, too. */
@Component({
  selector: 'app-verdict-page',
  imports: [ErrorSummary, Notice, PageFailure, PageHeading, RouterLink, VerdictForms],
  template: `
    <div class="reading verdict-page">
      @if (state(); as shown) {
        @if (form) {
          <z-error-summary
            heading="Това още не е изпратено"
            i18n-heading="@@verdict.failed"
            [banner]="form.banner ?? null"
            [problems]="problems"
          />
        } @else if (doneText()) {
          <z-notice tone="success" [live]="true"
            ><p>{{ doneText() }}</p></z-notice
          >
        }
        <z-page-heading heading="Решава ли отговорът въпроса?" i18n-heading="@@verdict.question" [caption]="caption()">
          @if (answered(); as text) {
            <p class="lead">{{ text }}</p>
          }
        </z-page-heading>
        <app-verdict-forms [state]="shown" [form]="form" [paths]="paths" [token]="secret()" [preselected]="preselected()" />
        <p class="verdict-away">
          <a routerLink="/lookup" i18n="@@verdict.to-case">Целият случай се отваря с номера и кода за достъп</a>
        </p>
      } @else if (isUnknown()) {
        <z-page-heading heading="Връзката вече не важи" i18n-heading="@@verdict.unknown">
          <p class="lead" i18n="@@verdict.unknown-lead">
            Непълна е, изтекла е, или общината вече даде нов отговор. Последното писмо от нас има нова връзка.
          </p>
        </z-page-heading>
        <p i18n="@@verdict.unknown-next">Можете да оцените отговора и на страницата на случая. Трябват Ви номерът и кодът за достъп.</p>
        <p><a class="button" routerLink="/lookup" i18n="@@verdict.to-lookup">Към моя случай</a></p>
      } @else if (resource.failure() !== null) {
        <app-page-failure [status]="resource.failure()" />
      } @else {
        <p role="status" i18n="@@verdict.loading">Зарежда се…</p>
      }
    </div>
  `,
})
export class VerdictPage {
  /** from the query of the link in a letter */
  readonly token = input<string>();
  /** from the query: the word that was chosen in the letter */
  readonly answer = input<string>();
  /** from the query */
  readonly done = input<string>();

  protected readonly form = injectFormResult();
  protected readonly problems = fieldProblems(this.form);
  /** After a failed POST the address holds no token any more; the form brought it back. */
  protected readonly secret = computed(() => fieldValue(this.form, 'token', this.token()));
  protected readonly resource = pageResource<VerdictState>(() =>
    this.secret() === '' ? undefined : `/api/v1/verdict-links?token=${encodeURIComponent(this.secret())}`,
  );
  protected readonly state = this.resource.value;
  protected readonly isUnknown = computed(() => this.secret() === '' || this.resource.failure() === 404 || this.resource.failure() === 422);
  protected readonly preselected = computed(() => (['yes', 'partly', 'no'].includes(this.answer() ?? '') ? (this.answer() ?? '') : ''));
  protected readonly doneText = computed(() => doneTexts[this.done() ?? ''] ?? '');

  private readonly path = `/${injectLanguage()}/verdict`;
  private readonly date = injectDateFormat();
  protected readonly paths = { verdict: this.path, reopening: `${this.path}/reopening`, forwarding: `${this.path}/forwarding` };
  protected readonly caption = computed(() => $localize`:@@verdict.caption:Случай ${this.state()?.number ?? ''}:number:`);
  protected readonly answered = computed(() => {
    const { answeredOn, outcome } = this.state() ?? { answeredOn: null, outcome: null };
    if (answeredOn === null || outcome === null) return '';
    return $localize`:@@verdict.answered:Общината отговори на ${this.date(answeredOn, 'short')}:date: Решението ѝ: „${outcomeLabels[outcome].toLowerCase()}:outcome:“`;
  });

  constructor() {
    const setStatus = injectResponseStatus();
    effect(() => {
      const failure = this.resource.failure();
      if (this.form !== null) return;
      if (this.isUnknown()) setStatus(404);
      else if (failure !== null) setStatus(503);
    });
  }
}
