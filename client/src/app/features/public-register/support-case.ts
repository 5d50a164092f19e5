import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PublicCase } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { fieldError, fieldProblems, fieldValue, injectFormResult } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectLanguage } from '../../core/i18n/language';
import { supportsText } from '../../core/labels/supports-text';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { TextField } from '../../ui/text-field';

/** „И мен ме засяга“: counts somebody in a case, without a name, and takes an address for letters if they like. */
@Component({
  selector: 'app-support-case',
  imports: [ErrorSummary, Notice, PageFailure, PageHeading, RequestKey, RouterLink, TextField],
  templateUrl: './support-case.html',
})
export class SupportCase {
  /** from the path */
  readonly number = input.required<string>();
  /** from the query: `counted`, or `again` when this browser had counted before */
  readonly done = input<string>();
  /** from the query: letters were asked for */
  readonly mail = input<string>();
  /** from the query: what they were writing when they found this case */
  readonly draft = input<string>();

  protected readonly language = injectLanguage();
  protected readonly result = injectFormResult();
  protected readonly problems = fieldProblems(this.result);
  protected readonly case = httpResource<PublicCase>(() => `/api/v1/submissions/${encodeURIComponent(this.number())}`);
  protected readonly shown = computed(() => (this.case.hasValue() ? this.case.value() : null));
  protected readonly supports = computed(() => supportsText(this.shown()?.supports ?? 0, this.language));
  protected readonly title = computed(() => this.shown()?.title ?? this.number());
  /** Where what they were writing goes on; null for what can be no draft. */
  protected readonly draftLink = computed(() => {
    const draft = this.draft() ?? '';
    return /^[0-9a-z]{10}$/.test(draft) ? `/submit/${draft}/files` : null;
  });

  protected action(): string {
    const draft = this.draftLink() === null ? '' : `?draft=${this.draft() ?? ''}`;
    return `/${this.language}/submissions/${encodeURIComponent(this.number())}/support${draft}`;
  }

  protected value(name: string): string {
    return fieldValue(this.result, name);
  }

  protected error(name: string): string {
    return fieldError(this.result, name);
  }
}
