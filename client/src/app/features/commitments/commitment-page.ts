import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PublicCase, PublicCommitment, Schemas } from '../../core/api/contract';
import { CommitmentTracks } from '../../core/commitments/commitment-tracks';
import { injectCommitmentWords } from '../../core/commitments/commitment-words';
import { injectEntryWords } from '../../core/commitments/entry-words';
import { PageFailure } from '../../core/errors/page-failure';
import { describePage } from '../../core/head/page-description';
import { injectDateFormat, LocalDate } from '../../core/i18n/dates';
import { stepLabels } from '../../core/labels/step-labels';
import { topicLabels } from '../../core/labels/topic-labels';
import { FeedLink } from '../../core/layout/feed-link';
import { injectPageTitle } from '../../core/layout/page-title';
import { SiteDirectory } from '../../core/site/site-directory';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { StatusBadge } from '../../ui/status-badge';
import { SummaryList, type SummaryRow } from '../../ui/summary-list';
import { latestOfEach, storyOf } from './commitment-story';
import { CommitmentStory } from './commitment-story-list';

const fromRequest = $localize`:@@commitments.page.story:От препоръката до доказателството`;
const fromMeasure = $localize`:@@commitments.page.story-of-measure:От мярката до доказателството`;

/** One commitment: how far it has come by both voices, what was promised and where, and every dated entry from the request to the proof. */
@Component({
  selector: 'app-commitment-page',
  imports: [
    ...[CommitmentStory, CommitmentTracks, EmptyState, FeedLink, Icon, LocalDate, Notice, PageFailure, PageHeading],
    ...[RouterLink, StatusBadge, SummaryList],
  ],
  templateUrl: './commitment-page.html',
})
export class CommitmentPage {
  /** from the address */
  readonly number = input.required<string>();

  private readonly words = injectCommitmentWords();
  private readonly entryWords = injectEntryWords();
  private readonly date = injectDateFormat();
  private readonly directory = inject(SiteDirectory);
  protected readonly data = computed(() => `/api/v1/commitments/${encodeURIComponent(this.number())}`);
  protected readonly answer = httpResource<PublicCommitment>(() => this.data());
  protected readonly assessments = httpResource<Schemas['AssessmentList']>(() =>
    this.answer.hasValue() ? `${this.data()}/assessments` : undefined,
  );
  /** The case whose answer promised it: its author says whether the matter is settled. */
  private readonly case = httpResource<PublicCase>(() => {
    const origin = this.answer.hasValue() ? this.answer.value().origin : null;
    return origin?.kind === 'answer' ? `/api/v1/submissions/${encodeURIComponent(origin.submission.number)}` : undefined;
  });

  private readonly found = computed(() => (this.assessments.hasValue() ? this.assessments.value().items : []));
  protected readonly story = computed(() =>
    this.answer.hasValue() ? storyOf(this.answer.value(), this.found(), this.case.hasValue() ? this.case.value().verdicts : []) : [],
  );
  protected readonly isSilent = computed(() => !this.story().some(({ kind }) => kind === 'report' || kind === 'assessment'));
  protected readonly shown = computed(() => {
    if (!this.answer.hasValue()) return null;
    const commitment = this.answer.value();
    return {
      commitment,
      caption: $localize`:@@commitments.page.caption:Ангажимент № ${commitment.number}:number:`,
      title: this.words.own(commitment.title),
      department: this.words.department(commitment.department),
      due: this.words.due(commitment),
      late: this.words.late(commitment),
      rows: this.rowsOf(commitment),
      origin: this.words.origin(commitment.origin),
      originLink: this.words.originLink(commitment.origin),
      originIcon: commitment.origin.kind === 'answer' ? ('answer' as const) : ('file' as const),
      storyHeading: commitment.source === 'answer' ? fromRequest : fromMeasure,
      latest: latestOfEach(this.found()).map(({ organisation, step, on }) => ({
        slug: organisation.slug,
        name: this.entryWords.monitor(organisation),
        step: stepLabels[step],
        on,
      })),
    };
  });

  constructor() {
    describePage(() => {
      const shown = this.shown();
      if (shown === null) return null;
      return {
        description: [shown.caption, shown.title.text, shown.department, shown.due].filter((part) => part !== '').join(' · '),
        way: [{ name: $localize`:@@commitments.list.title:Обещано и изпълнено`, path: '/commitments' }],
      };
    });
    const setTitle = injectPageTitle();
    effect(() => {
      const shown = this.shown();
      if (shown !== null) setTitle(shown.title.text);
    });
  }

  private rowsOf(commitment: PublicCommitment): SummaryRow[] {
    const { origin, title, department, dueOn, madeOn, topic, settlement } = commitment;
    const told = ({ text, language }: { text: string; language: string | null }): Pick<SummaryRow, 'value' | 'language'> =>
      language === null ? { value: text } : { value: text, language };
    const noDay = $localize`:@@commitments.page.no-day:не е посочен`;
    return [
      { term: $localize`:@@commitments.page.what:Какво`, ...told(this.words.own(title)) },
      { term: $localize`:@@commitments.page.who:Кой`, value: this.words.department(department) },
      { term: $localize`:@@commitments.page.by:До кога`, value: dueOn === null ? noDay : this.date(dueOn) },
      { term: $localize`:@@commitments.page.made:Обещано на`, value: this.date(madeOn) },
      ...(origin.kind === 'answer' && origin.submission.title !== null
        ? [{ term: $localize`:@@commitments.page.asked:По повод`, ...told(this.words.own(origin.submission.title)) }]
        : []),
      ...(origin.kind === 'measure' && origin.parent !== null
        ? [
            {
              term: $localize`:@@commitments.page.part-of:Част от`,
              ...told(this.words.own(`${origin.parent.code} ${origin.parent.title}`)),
            },
          ]
        : []),
      ...(topic === null ? [] : [{ term: $localize`:@@commitments.filter.topic:Тема`, value: topicLabels[topic] }]),
      ...(settlement === null
        ? []
        : [{ term: $localize`:@@commitments.filter.settlement:Населено място`, value: this.directory.settlementName(settlement) }]),
    ];
  }
}
