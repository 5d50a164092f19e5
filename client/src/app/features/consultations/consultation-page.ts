import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PublicConsultation } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { theMunicipality } from '../../core/head/municipality';
import { describePage } from '../../core/head/page-description';
import { known } from '../../core/head/structured-data';
import { injectLanguage } from '../../core/i18n/language';
import { consultationLooks } from '../../core/labels/consultation-labels';
import { FeedLink } from '../../core/layout/feed-link';
import { injectPageTitle } from '../../core/layout/page-title';
import { ReasonDirectory } from '../../core/reasons/reason-directory';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { StatusBadge } from '../../ui/status-badge';
import { ClosingTable } from './closing-table';
import { bodyOf, injectConsultationWords } from './consultation-words';
import { ProposalList } from './proposal-list';

/** A draft act with its reasons and articles, what is proposed to each, and in the end the table of what became of it. */
@Component({
  selector: 'app-consultation-page',
  imports: [ClosingTable, FeedLink, Icon, Notice, PageFailure, PageHeading, ProposalList, RouterLink, StatusBadge],
  templateUrl: './consultation-page.html',
})
export class ConsultationPage {
  /** from the address */
  readonly slug = input.required<string>();

  private readonly words = injectConsultationWords();
  private readonly language = injectLanguage();
  private readonly reasons = inject(ReasonDirectory);
  protected readonly resource = httpResource<PublicConsultation>(() => `/api/v1/consultations/${encodeURIComponent(this.slug())}`);
  protected readonly consultation = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly data = computed(() => `/api/v1/consultations/${encodeURIComponent(this.slug())}`);
  protected readonly file = computed(() => `${this.data()}/proposals.csv?lang=${this.language}`);
  protected readonly address = computed(() => `/${this.language}/consultations/${encodeURIComponent(this.slug())}`);
  protected readonly shown = computed(() => {
    const consultation = this.consultation();
    if (consultation === null) return null;
    const { proposals, shortReason, reasons, status, daysLeft } = consultation;
    const on = (place: number | null) => proposals.filter(({ article }) => article === place);
    return {
      title: this.words.title(consultation),
      look: consultationLooks[status],
      when: status === 'open' || status === 'announced' ? this.words.when(consultation) : '',
      isLastWeek: daysLeft !== null && daysLeft <= 7,
      isOpen: status === 'open',
      isClosed: status === 'closed_for_comments',
      end: this.words.end(consultation),
      period: this.words.period(consultation),
      body: bodyOf(consultation),
      department: this.words.department(consultation),
      counted: this.words.counted(proposals.length),
      reasons: this.words.own(reasons),
      shortReason: shortReason === null ? null : this.words.own(shortReason),
      whole: on(null),
      articles: consultation.articles.map(({ number, heading, text }, index) => ({
        ...{ place: index + 1, id: `article-${index + 1}`, number: this.words.own(number), heading, text: this.words.own(text) },
        proposals: on(index + 1),
      })),
    };
  });
  protected readonly refused = computed(() =>
    (this.consultation()?.refused ?? []).map(({ reasonCode, count }) => ({
      code: reasonCode,
      count,
      label: this.reasons.labels().get(reasonCode) ?? reasonCode,
    })),
  );

  constructor() {
    describePage((addresses) => {
      const [shown, consultation] = [this.shown(), this.consultation()];
      if (shown === null || consultation === null) return null;
      const isDecided = consultation.conclusion !== null;
      const legislation = known({
        ...{ name: shown.title.text, url: addresses.page(`/consultations/${consultation.slug}`), inLanguage: 'bg' },
        ...{ publisher: theMunicipality(addresses), commentCount: consultation.proposalCount },
        // What became of it is told by its act, which is no part of this page.
        legislationLegalForce: isDecided ? null : 'https://schema.org/NotInForce',
      });
      return {
        description: `${shown.period} · ${consultation.reasons}`,
        structured: [{ '@type': 'Legislation', ...legislation }],
        way: [{ name: $localize`:@@consultations.list.title:Обществени консултации`, path: '/consultations' }],
      };
    });
    const setTitle = injectPageTitle();
    effect(() => {
      const shown = this.shown();
      if (shown !== null) setTitle(shown.title.text);
    });
  }
}
