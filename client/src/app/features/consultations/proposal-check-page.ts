import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { SendingFields } from '../../core/admission/sending-fields';
import type { ProposalDraft, PublicConsultation } from '../../core/api/contract';
import { fieldError, fieldProblems, injectFormResult } from '../../core/http/form-result';
import { pageResource } from '../../core/http/page-resource';
import { injectResponseStatus } from '../../core/http/response-status';
import { injectLanguage } from '../../core/i18n/language';
import { injectPageTitle } from '../../core/layout/page-title';
import { markedParts, personalDataWords } from '../../core/personal-data/personal-data';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { SendOnce } from '../../ui/send-once';
import { SummaryList, type SummaryRow } from '../../ui/summary-list';
import { injectConsultationWords } from './consultation-words';

/** The last page before sending: what would be public, with what looks like personal data marked for its author alone. */
@Component({
  selector: 'app-proposal-check-page',
  imports: [ErrorSummary, Notice, PageHeading, RouterLink, SendingFields, SendOnce, SummaryList],
  templateUrl: './proposal-check-page.html',
})
export class ProposalCheckPage {
  readonly slug = input.required<string>();
  readonly draft = input.required<string>();

  private readonly words = injectConsultationWords();
  private readonly language = injectLanguage();
  protected readonly result = injectFormResult();
  protected readonly problems = fieldProblems(this.result);
  protected readonly trapError = fieldError(this.result, 'website');
  private readonly kept = pageResource<ProposalDraft>(() => `/api/v1/proposal-drafts/${encodeURIComponent(this.draft())}`);
  private readonly consultation = httpResource<PublicConsultation>(() => `/api/v1/consultations/${encodeURIComponent(this.slug())}`);
  protected readonly saved = this.kept.value;
  protected readonly isGone = computed(() => this.kept.failure() === 404 || this.result?.status === 404);
  protected readonly isUnavailable = computed(() => this.kept.failure() !== null && !this.isGone());
  protected readonly parts = computed(() => markedParts(this.saved()?.text ?? '', this.saved()?.personalData ?? []));
  protected readonly personalData = computed(() => personalDataWords(this.saved()?.personalData ?? []));
  protected readonly edit = computed(() => `/consultations/${encodeURIComponent(this.slug())}/propose/${encodeURIComponent(this.draft())}`);
  protected readonly action = computed(() => `/${this.language}${this.edit()}/check`);
  protected readonly rows = computed((): SummaryRow[] => {
    const saved = this.saved();
    if (saved === null) return [];
    const change = { link: this.edit() };
    const name = saved.name ?? '';
    return [
      { term: $localize`:@@consultations.check.about:За`, value: this.aboutOf(saved), change },
      {
        term: $localize`:@@consultations.check.name:Име`,
        value: saved.showName || name === '' ? name : $localize`:@@consultations.check.private-name:${name}:name: (не се публикува)`,
        change,
      },
      { term: $localize`:@@consultations.check.email:Имейл`, value: saved.email ?? '', change },
    ];
  });

  constructor() {
    const setTitle = injectPageTitle();
    const setStatus = injectResponseStatus();
    setTitle($localize`:@@consultations.check.heading:Проверете и изпратете`);
    effect(() => {
      if (this.isGone()) setStatus(404);
    });
  }

  private aboutOf(saved: ProposalDraft): SummaryRow['value'] {
    if (saved.article === null) return $localize`:@@consultations.whole:целия проект`;
    if (!this.consultation.hasValue()) return '';
    const { text, language } = this.words.about(saved, this.consultation.value());
    return language === null ? text : [{ text, language }];
  }
}
