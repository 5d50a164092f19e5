import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { ManagedFollows } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { injectFormResult } from '../../core/http/form-result';
import { problemOf } from '../../core/http/problem';
import { injectResponseStatus } from '../../core/http/response-status';
import { injectLanguage } from '../../core/i18n/language';
import { EmptyState } from '../../ui/empty-state';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';

/** All that the reader of a letter follows, reached by its link. Opening it changes nothing; each button does one thing. */
@Component({
  selector: 'app-manage-page',
  imports: [EmptyState, ErrorSummary, Notice, PageFailure, PageHeading, RouterLink],
  templateUrl: './manage-page.html',
})
export class ManagePage {
  readonly token = input<string>();
  /** what the button before did */
  readonly done = input<string>();

  private readonly language = injectLanguage();
  protected readonly result = injectFormResult();
  protected readonly list = httpResource<ManagedFollows>(() => {
    const token = this.token();
    return token ? { url: '/api/v1/follows', params: { token } } : undefined;
  });
  /** The link is too old, or no link of ours. */
  protected readonly isSpent = computed(() => problemOf(this.list.error()).status === 404);
  protected readonly items = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  protected readonly action = computed(() => `/${this.language}/follow/manage?token=${encodeURIComponent(this.token() ?? '')}`);

  constructor() {
    const setStatus = injectResponseStatus();
    effect(() => {
      if (this.isSpent()) setStatus(404);
    });
  }
}
