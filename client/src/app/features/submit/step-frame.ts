import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChild, inject, input, TemplateRef } from '@angular/core';
import { Router, RouterLink } from '@angular/router';

import { fieldProblems } from '../../core/http/form-result';
import { injectLanguage } from '../../core/i18n/language';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { Steps } from '../../ui/steps';
import { fieldNames } from './field-names';
import type { StepPage } from './step-page';

/** What stands around the question of a page. The question itself is the `<ng-template>` inside. */
@Component({
  selector: 'app-step-frame',
  imports: [ErrorSummary, NgTemplateOutlet, Notice, PageHeading, RouterLink, Steps],
  template: `
    @let step = page();
    <div class="reading">
      @switch (step.state()) {
        @case ('expired') {
          <z-page-heading [heading]="step.shownHeading()">
            <p class="lead" i18n="@@submit.expired.lead">
              Пазим недовършеното 24 часа и само за браузъра, в който е започнато. После го изтриваме заедно с файловете.
            </p>
          </z-page-heading>
          <p i18n="@@submit.expired.sent">Ако вече сте изпратили, нищо не е загубено. Намерете случая с номера и кода за достъп.</p>
          <p class="cluster">
            <a class="button" routerLink="/submit" i18n="@@submit.again">Започнете отново</a>
            <a class="button button--secondary" routerLink="/lookup" i18n="@@submit.to-lookup">Намерете своя случай</a>
          </p>
        }
        @case ('sent') {
          <z-page-heading [heading]="step.shownHeading()">
            <p class="lead" i18n="@@submit.already-sent.lead">
              Изпратеното не се променя. Можете да пишете на общината от страницата на случая.
            </p>
          </z-page-heading>
          <p class="cluster">
            <a class="button" [routerLink]="step.linkTo('sent')" i18n="@@submit.already-sent.receipt">Вижте номера и сроковете</a>
            <a class="button button--secondary" routerLink="/submit" i18n="@@submit.another">Подайте друг сигнал</a>
          </p>
        }
        @case ('needless') {
          <z-page-heading [heading]="step.shownHeading()">
            <p class="lead" i18n="@@submit.needless.lead">Подавате препоръка, затова го прескачаме. Написаното дотук е запазено.</p>
          </z-page-heading>
          <p><a class="button" [routerLink]="step.nextLink()" i18n="@@submit.next">Продължете</a></p>
        }
        @case ('loading') {
          <p role="status" i18n="@@submit.loading">Отваряме записаното…</p>
        }
        @default {
          <a class="back-link" [routerLink]="step.backLink()" i18n="@@submit.back">Назад</a>
          @if (step.form; as form) {
            <z-error-summary [heading]="failureHeading()" [banner]="form.banner ?? null" [problems]="problems()" />
          } @else if (step.isUnavailable()) {
            <z-notice tone="warning" heading="Записаното не може да се покаже сега" i18n-heading="@@submit.unavailable.heading">
              <p i18n="@@submit.unavailable.text">
                То не е загубено. Опитайте отново след малко. Ако отговорите тук, новият отговор ще замени предишния.
              </p>
              <p><a [href]="thisPage()" i18n="@@submit.unavailable.again">Опитайте отново</a></p>
            </z-notice>
          }
          @if (position() > 0) {
            <z-steps [current]="position()" [total]="step.steps().length" [text]="positionText()" />
          }
          <z-page-heading [heading]="step.shownHeading()" />
          <ng-container [ngTemplateOutlet]="body()" />
          @if (step.draft()) {
            <p class="hint submit-kept" i18n="@@submit.kept">
              Пазим написаното 24 часа в този браузър. Вижда се едва след като го изпратите.
            </p>
          }
        }
      }
    </div>
  `,
})
export class StepFrame {
  readonly page = input.required<StepPage>();
  protected readonly body = contentChild.required(TemplateRef);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();

  protected readonly position = computed(() => this.page().steps().indexOf(this.page().step) + 1);
  protected readonly positionText = computed(
    () => $localize`:@@submit.position:Стъпка ${this.position()}:current: от ${this.page().steps().length}:total:`,
  );
  protected readonly problems = computed(() =>
    fieldProblems(this.page().form).map(({ fieldId, text }) => {
      const name = fieldNames[fieldId];
      return { fieldId, text: name === undefined ? text : `${name}: ${text}` };
    }),
  );
  protected readonly failureHeading = computed(() => {
    if (this.page().isGone()) {
      return $localize`:@@submit.expired.heading:Черновата изтече`;
    }
    if (this.problems().length > 0) {
      return $localize`:@@submit.failed.fields:Има какво да поправите`;
    }
    return this.page().step === 'check'
      ? $localize`:@@submit.failed.check:Още не е изпратено`
      : $localize`:@@submit.failed.all:Отговорът още не е запазен`;
  });

  protected thisPage(): string {
    return `/${this.language}${this.router.url}`;
  }
}
