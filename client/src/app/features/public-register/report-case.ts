import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PublicCase, ReportReason } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { fieldError, fieldProblems, fieldValue, injectFormResult } from '../../core/http/form-result';
import { injectLanguage } from '../../core/i18n/language';
import { reportLabels, reportReasons } from '../../core/labels/report-labels';
import { type Choice, ChoiceCards } from '../../ui/choice-cards';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { TextArea } from '../../ui/text-area';

/** The most characters that the server takes. */
const WORDS = 500;

const explanations: Partial<Record<ReportReason, string>> = {
  personal_data: $localize`:@@public.report.personal-data-text:Име, телефон, адрес, ЕГН или друго, по което се познава човек.`,
  unlawful: $localize`:@@public.report.unlawful-text:Например призив към насилие или клевета.`,
  untrue: $localize`:@@public.report.untrue-text:Модераторите не решават спорове, но поправят явна грешка.`,
};

/** A reader says that something is wrong with a published text. Nobody is asked who they are. */
@Component({
  selector: 'app-report-case',
  imports: [ChoiceCards, ErrorSummary, Notice, PageFailure, PageHeading, RouterLink, TextArea],
  templateUrl: './report-case.html',
})
export class ReportCase {
  /** from the path */
  readonly number = input.required<string>();
  /** from the query: the report was taken */
  readonly done = input<string>();

  protected readonly language = injectLanguage();
  protected readonly result = injectFormResult();
  protected readonly problems = fieldProblems(this.result);
  protected readonly case = httpResource<PublicCase>(() => `/api/v1/submissions/${encodeURIComponent(this.number())}`);
  protected readonly shown = computed(() => (this.case.hasValue() ? this.case.value() : null));
  protected readonly title = computed(() => this.shown()?.title ?? this.number());
  protected readonly limit = WORDS;
  protected readonly choices: readonly Choice[] = reportReasons.map((value) => {
    const description = explanations[value];
    return { value, label: reportLabels[value], ...(description === undefined ? {} : { description }) };
  });

  protected action(): string {
    return `/${this.language}/submissions/${encodeURIComponent(this.number())}/report`;
  }

  protected value(name: string): string {
    return fieldValue(this.result, name);
  }

  protected error(name: string): string {
    return fieldError(this.result, name);
  }
}
