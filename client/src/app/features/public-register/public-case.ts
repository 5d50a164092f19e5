import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PublicCase as PublicCaseAnswer } from '../../core/api/contract';
import { CaseDeadline } from '../../core/deadline/case-deadline';
import { EmbedCard } from '../../core/embed/embed-card';
import { PageFailure } from '../../core/errors/page-failure';
import { describePage } from '../../core/head/page-description';
import { injectDateFormat, LocalDate } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { lateWords } from '../../core/labels/late-words';
import { formatBytes } from '../../core/i18n/numbers';
import { overdueText } from '../../core/labels/case-card-content';
import { kindLabels } from '../../core/labels/kind-labels';
import { shownFileNote } from '../../core/labels/shown-file';
import { statusLabels } from '../../core/labels/status-labels';
import { statusLooks } from '../../core/labels/status-look';
import { repeatsText, supportsText } from '../../core/labels/supports-text';
import { verdictLabels, verdictLooks } from '../../core/labels/verdict-labels';
import { topicLabels } from '../../core/labels/topic-labels';
import { FeedLink } from '../../core/layout/feed-link';
import { injectPageTitle } from '../../core/layout/page-title';
import { ReasonDirectory } from '../../core/reasons/reason-directory';
import { SiteDirectory } from '../../core/site/site-directory';
import { FileList } from '../../ui/file-list';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { StatusBadge } from '../../ui/status-badge';
import { Timeline } from '../../ui/timeline';
import { CaseAnswers } from './case-answers';
import { CaseCommitments } from './case-commitments';
import { injectCaseDescription } from './case-description';
import { wasForwardedAsAsked } from './forwarded-as-asked';
import { injectTimelineMoments } from './timeline-moments';

const nameErased = $localize`:@@public.case.name-erased:Данните на автора вече не се пазят`;
const nameHidden = $localize`:@@public.case.no-name:Авторът не показва името си`;

/** A published case: what was written, and beside it what the municipality answered. */
@Component({
  selector: 'app-public-case',
  imports: [
    CaseAnswers,
    CaseCommitments,
    CaseDeadline,
    EmbedCard,
    FeedLink,
    FileList,
    Icon,
    LocalDate,
    Notice,
    PageFailure,
    PageHeading,
    RouterLink,
    StatusBadge,
    Timeline,
  ],
  templateUrl: './public-case.html',
})
export class PublicCase {
  /** from the address */
  readonly number = input.required<string>();

  protected readonly case = httpResource<PublicCaseAnswer>(() => `/api/v1/submissions/${encodeURIComponent(this.number())}`);
  protected readonly shown = computed(() => (this.case.hasValue() ? this.case.value() : null));
  private readonly directory = inject(SiteDirectory);
  private readonly reasons = inject(ReasonDirectory);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly moments = injectTimelineMoments();

  protected readonly feedName = computed(() => $localize`:@@board.feed.case:Случай ${this.shown()?.number}:number:`);
  protected readonly heading = computed(
    () => this.shown()?.title ?? $localize`:@@public.case.untitled:Случай ${this.shown()?.number}:number:`,
  );
  protected readonly caption = computed(() => {
    const shown = this.shown();
    return shown === null ? '' : `${kindLabels[shown.kind]} · ${topicLabels[shown.topic]} · ${shown.number}`;
  });
  protected readonly status = computed(() => {
    const status = this.shown()?.status ?? 'published';
    return { text: statusLabels[status], ...statusLooks[status] };
  });
  /** The author's last word on the answer; the status beside it is the word of the municipality. */
  protected readonly verdict = computed(() => {
    const last = this.shown()?.verdicts.at(-1);
    return last === undefined ? null : { text: verdictLabels[last.value], ...verdictLooks[last.value] };
  });
  protected readonly timeline = computed(() => this.moments(this.shown()?.timeline ?? []));
  protected readonly lateness = computed(() => overdueText(this.shown()?.overdueDays ?? 0, this.language));
  protected readonly files = computed(() =>
    (this.shown()?.attachments ?? []).map((file) => ({
      id: file.id,
      name: file.name,
      href: file.url,
      detail: [formatBytes(file.bytes, this.language), shownFileNote(file, this.language)].filter((part) => part !== '').join(' · '),
      description: file.description,
      language: this.shown()?.language ?? this.language,
      isImage: file.mediaType.startsWith('image/'),
    })),
  );
  protected readonly facts = computed(() => {
    const shown = this.shown();
    if (shown === null) return [];
    return [
      { icon: 'calendar' as const, text: $localize`:@@public.case.received:Получено на ${this.date(shown.receivedOn)}:date:` },
      ...(shown.settlement === null ? [] : [{ icon: 'pin' as const, text: this.directory.settlementName(shown.settlement) }]),
      ...(shown.department === null ? [] : [{ icon: 'building' as const, text: this.directory.departmentName(shown.department) }]),
      ...(shown.repeats === 0 ? [] : [{ icon: 'merge' as const, text: repeatsText(shown.repeats, this.language) }]),
      ...(shown.supports === 0 || shown.takesSupport ? [] : [{ icon: 'people' as const, text: this.supports() }]),
      { icon: 'user' as const, text: shown.authorName ?? (this.isErased() ? nameErased : nameHidden) },
    ];
  });
  /** Nothing will change any more that followers could hear of. */
  protected readonly isErased = computed(() => this.shown()?.timeline.some(({ type }) => type === 'erased') ?? false);
  protected readonly supports = computed(() => supportsText(this.shown()?.supports ?? 0, this.language));
  protected readonly due = computed(() => {
    const decideBy = this.shown()?.decideBy ?? null;
    return decideBy === null ? null : this.date(decideBy);
  });
  protected readonly isWaiting = computed(() => ['published', 'assigned', 'reopened'].includes(this.shown()?.status ?? ''));
  protected readonly authority = computed(() => {
    const authority = this.shown()?.forwardedTo ?? null;
    return authority === null ? '' : localizedText(this.language, authority, 'name');
  });
  private readonly forwarding = computed(() => this.shown()?.timeline.findLast(({ type }) => type === 'forwarded') ?? null);
  protected readonly forwardedOn = computed(() => {
    const at = this.forwarding()?.at;
    return at === undefined ? '' : this.date(at, 'short');
  });
  /** Whether it went because its author asked for that after an answer; then it is not for want of powers. */
  protected readonly wasAsked = computed(() => wasForwardedAsAsked(this.shown()?.timeline ?? []));
  protected readonly forwardedLate = computed(() => lateWords(this.forwarding()?.lateDays ?? null));
  /** That the text was changed after its publication. Words of a moderator are Bulgarian and end as they were written. */
  protected readonly edited = computed(() => {
    const { on, reason } = this.shown()?.edited ?? {};
    if (on === undefined || reason === undefined) return null;
    if (reason.code !== null) return { on, reason: this.reasons.label(reason.code, on), language: null };
    return { on, reason: reason.words?.replace(/\.$/, '') ?? '', language: 'bg' };
  });
  /** What became of the author's appeal last; undefined without one, or where the text was withheld anew since. */
  protected readonly appeal = computed(() => {
    const last = this.shown()?.timeline.findLast(({ type }) => type === 'withheld' || type.startsWith('appeal_'));
    return last?.type === 'withheld' ? undefined : last?.type;
  });
  protected readonly tombstone = computed(() => {
    const tombstone = this.shown()?.tombstone ?? null;
    if (tombstone === null) return null;
    const { reasonCode, at } = tombstone;
    return { label: this.reasons.label(reasonCode, at), explanation: this.reasons.explanation(reasonCode, at), at };
  });

  constructor() {
    const description = injectCaseDescription();
    describePage((addresses) => description(this.shown(), addresses));
    const setTitle = injectPageTitle();
    effect(() => {
      if (this.shown() !== null) setTitle(this.heading());
    });
  }
}
