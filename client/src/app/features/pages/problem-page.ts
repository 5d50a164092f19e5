import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { ProblemType } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { injectPageTitle } from '../../core/layout/page-title';
import { PageHeading } from '../../ui/page-heading';
import { problemAdvice } from './problem-advice';

/** What one type of problem document means (RFC 9457 §3.1.1): the page at the address that it has. */
@Component({
  selector: 'app-problem-page',
  imports: [PageFailure, PageHeading, RouterLink],
  template: `
    @if (resource.error(); as error) {
      <app-page-failure [error]="error" />
    } @else if (problem(); as shown) {
      <div class="reading prose">
        <z-page-heading i18n-caption="@@pages.problem.caption" caption="Вид грешка" [heading]="shown.title">
          <p class="lead">{{ shown.detail }}</p>
        </z-page-heading>
        <dl class="summary">
          <div class="summary-row">
            <dt i18n="@@pages.problem.status">Статус по HTTP</dt>
            <dd class="summary-value">
              {{ shown.status }} <span lang="en">{{ shown.reasonPhrase }}</span>
            </dd>
          </div>
          <div class="summary-row">
            <dt i18n="@@pages.problem.type">Адрес на вида (type)</dt>
            <dd class="summary-value problem-type" lang="en">{{ shown.type }}</dd>
          </div>
        </dl>
        <h2 i18n="@@pages.problem.program">Какво да направи програмата</h2>
        <p>{{ advice() }}</p>
        <p><a routerLink="/problems" i18n="@@pages.problem.all">Всички видове грешки</a></p>
      </div>
    }
  `,
  styles: `
    .problem-type {
      overflow-wrap: anywhere;
    }
  `,
})
export class ProblemPage {
  /** from the path */
  readonly slug = input.required<string>();

  protected readonly resource = httpResource<ProblemType>(() => `/api/v1/problems/${encodeURIComponent(this.slug())}`);
  protected readonly problem = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly advice = computed(() => {
    const problem = this.problem();
    return problem === null ? '' : problemAdvice[problem.status];
  });

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const problem = this.problem();
      if (problem !== null) setTitle(problem.title);
    });
  }
}
