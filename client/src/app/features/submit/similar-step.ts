import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { SimilarCaseList } from '../../core/api/contract';
import { pageResource } from '../../core/http/page-resource';
import { injectResponseStatus } from '../../core/http/response-status';
import { injectLanguage } from '../../core/i18n/language';
import { similarWhyText } from '../../core/labels/similar-why';
import { statusLabels } from '../../core/labels/status-labels';
import { statusLooks } from '../../core/labels/status-look';
import { supportsText } from '../../core/labels/supports-text';
import { CitizenWords } from '../../ui/citizen-words';
import { PageHeading } from '../../ui/page-heading';
import { StatusBadge } from '../../ui/status-badge';

/** Shown once between two questions, and only when there is something: others told of it already. It stops nobody. */
@Component({
  selector: 'app-similar-step',
  imports: [CitizenWords, PageHeading, RouterLink, StatusBadge],
  template: `
    <div class="reading">
      @if (failure() === 404) {
        <z-page-heading heading="Черновата изтече" i18n-heading="@@submit.expired.heading" />
        <p><a class="button" routerLink="/submit" i18n="@@submit.again">Започнете отново</a></p>
      } @else if (rows(); as cases) {
        <a class="back-link" [routerLink]="linkTo('place')" i18n="@@submit.back">Назад</a>
        @if (cases.length > 0) {
          <z-page-heading heading="За същото ли е?" i18n-heading="@@submit.alike.heading">
            <p class="lead" i18n="@@submit.alike.lead">
              Ако някой от тези случаи е и Вашият, подкрепете го. Отговорът ще е общ, а общината вижда колко хора засяга.
            </p>
          </z-page-heading>
          <ul class="alike-list">
            @for (row of cases; track row.number) {
              <li class="panel">
                <h2 class="alike-title">
                  <a [href]="row.link" target="_blank" rel="noopener" [attr.lang]="row.language">{{ row.title }}</a>
                </h2>
                <p class="cluster">
                  <z-status-badge [text]="row.status.text" [tone]="row.status.tone" [icon]="row.status.icon" />
                  @if (row.supports) {
                    <span>{{ row.supports }}</span>
                  }
                </p>
                <p class="hint">
                  <ng-container i18n="@@submit.alike.why">Защо го показваме:</ng-container>&ngsp;<z-citizen-words [text]="row.why" />
                </p>
                @if (row.takesSupport) {
                  <p>
                    <a
                      class="button button--secondary"
                      [routerLink]="['/submissions', row.number, 'support']"
                      [queryParams]="{ draft: draft() }"
                    >
                      <ng-container i18n="@@submit.alike.support">И мен ме засяга</ng-container
                      ><span class="visually-hidden" [attr.lang]="row.language">: {{ row.title }}</span>
                    </a>
                  </p>
                }
              </li>
            }
          </ul>
        } @else {
          <z-page-heading heading="Няма подобни случаи" i18n-heading="@@submit.alike.none" />
        }
        <p class="form-actions">
          <a class="button button--large" [routerLink]="linkTo('files')" i18n="@@submit.alike.next">Моят случай е друг, продължете</a>
        </p>
        <p class="hint submit-kept" i18n="@@submit.kept">Пазим написаното 24 часа в този браузър. Вижда се едва след като го изпратите.</p>
      } @else if (failure() !== null) {
        <z-page-heading heading="Подобните не могат да се покажат сега" i18n-heading="@@submit.alike.unavailable" />
        <p><a class="button" [routerLink]="linkTo('files')" i18n="@@submit.next">Продължете</a></p>
      } @else {
        <p role="status" i18n="@@submit.loading">Отваряме записаното…</p>
      }
    </div>
  `,
})
export class SimilarStep {
  /** from the path */
  readonly draft = input.required<string>();
  private readonly language = injectLanguage();
  private readonly resource = pageResource<SimilarCaseList>(() => `/api/v1/drafts/${encodeURIComponent(this.draft())}/similar`);

  protected readonly failure = this.resource.failure;
  protected readonly rows = computed(
    () =>
      this.resource.value()?.items.map((item) => ({
        ...item,
        link: `/${this.language}/submissions/${item.number}`,
        why: similarWhyText(item.why),
        status: { text: statusLabels[item.status], ...statusLooks[item.status] },
        supports: supportsText(item.supports, this.language),
      })) ?? null,
  );

  constructor() {
    const setStatus = injectResponseStatus();
    effect(() => {
      if (this.failure() === 404) {
        setStatus(404);
      }
    });
  }

  protected linkTo(step: 'place' | 'files'): string {
    return `/submit/${encodeURIComponent(this.draft())}/${step}`;
  }
}
