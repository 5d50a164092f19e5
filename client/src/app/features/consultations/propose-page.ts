import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { ProposalDraft, PublicConsultation } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { fieldError, fieldProblems, fieldValue, injectFormResult } from '../../core/http/form-result';
import { pageResource } from '../../core/http/page-resource';
import { injectResponseStatus } from '../../core/http/response-status';
import { injectLanguage } from '../../core/i18n/language';
import { injectPageTitle } from '../../core/layout/page-title';
import { CheckField } from '../../ui/check-field';
import { ErrorSummary } from '../../ui/error-summary';
import { PageHeading } from '../../ui/page-heading';
import { SelectField } from '../../ui/select-field';
import { SendOnce } from '../../ui/send-once';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { injectConsultationWords } from './consultation-words';
import { proposalFieldNames } from './proposal-field-names';

/** Where somebody writes what to change, or changes what they wrote. Nothing is sent from here: the next page shows it once more. */
@Component({
  selector: 'app-propose-page',
  imports: [CheckField, ErrorSummary, PageFailure, PageHeading, RouterLink, SelectField, SendOnce, TextArea, TextField],
  templateUrl: './propose-page.html',
})
export class ProposePage {
  readonly slug = input.required<string>();
  /** absent before anything was written */
  readonly draft = input<string>();
  /** from the query: place of the article that the reader came from */
  readonly article = input<string>();

  private readonly words = injectConsultationWords();
  private readonly language = injectLanguage();
  protected readonly result = injectFormResult();
  protected readonly problems = fieldProblems(this.result).map(({ fieldId, text }) => ({
    fieldId,
    text: `${proposalFieldNames[fieldId] ?? ''}: ${text}`.replace(/^: /, ''),
  }));
  protected readonly resource = httpResource<PublicConsultation>(() => `/api/v1/consultations/${encodeURIComponent(this.slug())}`);
  private readonly kept = pageResource<ProposalDraft>(() => {
    const id = this.draft();
    return id === undefined ? undefined : `/api/v1/proposal-drafts/${encodeURIComponent(id)}`;
  });
  /** What was written before; null where nothing was. */
  protected readonly saved = this.kept.value;
  protected readonly isGone = computed(() => this.kept.failure() === 404 && this.result === null);
  protected readonly consultation = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly title = computed(() => {
    const consultation = this.consultation();
    return consultation === null ? null : this.words.title(consultation);
  });
  /** A form that came back with its values is always shown, so that nothing typed is lost. */
  protected readonly isOpen = computed(() => this.consultation()?.status === 'open' || this.result !== null);
  protected readonly articles = computed(() =>
    (this.consultation()?.articles ?? []).map(({ number }, index) => ({ value: String(index + 1), label: number })),
  );
  protected readonly action = computed(() => {
    const [draft, article] = [this.draft(), this.article()];
    const path = `/${this.language}/consultations/${encodeURIComponent(this.slug())}/propose`;
    // Of a draft that is gone only what was typed is left: it begins a new one.
    if (draft !== undefined && this.result?.status !== 404) return `${path}/${encodeURIComponent(draft)}`;
    return article === undefined ? path : `${path}?article=${encodeURIComponent(article)}`;
  });
  protected readonly chosen = computed(() => {
    const saved = this.saved();
    return this.value('article', saved === null ? this.article() : saved.article?.toString());
  });
  protected readonly isNamed = computed(() => (this.result === null ? (this.saved()?.showName ?? false) : this.value('showName') !== ''));

  constructor() {
    const setTitle = injectPageTitle();
    const setStatus = injectResponseStatus();
    const heading = $localize`:@@consultations.form.heading:Предложете промяна`;
    setTitle(this.problems.length > 0 ? $localize`:@@consultations.form.title-with-error:Грешка: ${heading}:page:` : heading);
    effect(() => {
      if (this.isGone()) setStatus(404);
    });
  }

  protected value(name: string, saved: string | null | undefined = ''): string {
    return fieldValue(this.result, name, saved);
  }

  protected error(name: string): string {
    return fieldError(this.result, name);
  }
}
