import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, REQUEST_CONTEXT } from '@angular/core';
import { RouterLink } from '@angular/router';

import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { injectFormResult } from '../http/form-result';
import { problemOf } from '../http/problem';
import type { RenderContext } from '../http/render-context';
import { injectResponseStatus } from '../http/response-status';
import { injectLanguage } from '../i18n/language';
import { injectCurrentUrl } from '../layout/current-url';
import { injectPageTitle } from '../layout/page-title';
import { failureHeadings } from './failure-headings';
import { failureOf, writtenTexts } from './failures';

/**
 * Stands in for a page that can't be shown, says what the visitor can do, and sets the status of the response.
 * Give it the error of a resource, or a status.
 */
@Component({
  selector: 'app-page-failure',
  imports: [NgTemplateOutlet, Notice, PageHeading, RouterLink],
  templateUrl: './page-failure.html',
})
export class PageFailure {
  readonly error = input<unknown>();
  readonly status = input<number | null>(null);

  private readonly problem = computed(() => problemOf(this.error()));
  private readonly context = inject<RenderContext | null>(REQUEST_CONTEXT, { optional: true });
  private readonly language = injectLanguage();
  private readonly url = injectCurrentUrl();

  protected readonly failure = computed(() => failureOf(this.status() ?? this.problem().status));
  protected readonly heading = computed(() => failureHeadings[this.failure().kind]);
  protected readonly thisPage = computed(() => `/${this.language}${this.url()}`);
  /** What this very problem says: who may, or when to try again. */
  protected readonly detail = computed(() => this.context?.failure?.detail ?? this.problem().detail);
  protected readonly forbiddenLead = $localize`:@@layout.error.forbidden.lead:Тук имат право само определени хора.`;
  protected readonly waitingLead = $localize`:@@layout.error.too-many.lead:Изчакайте няколко минути и опитайте пак.`;
  protected readonly staffEntry = `/${this.language}/staff`;
  /** Of a form that no page could answer. */
  protected readonly written = writtenTexts(injectFormResult()?.values ?? {});

  constructor() {
    const setStatus = injectResponseStatus();
    const setTitle = injectPageTitle();
    effect(() => {
      setStatus(this.failure().status);
      setTitle(this.heading());
    });
  }
}
