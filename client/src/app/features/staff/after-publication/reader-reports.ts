import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { CaseReports, ReaderReport, ReportSettlement, SettledByHand } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { reportLabels } from '../../../core/labels/report-labels';
import { Details } from '../../../ui/details';
import { Icon } from '../../../ui/icon';
import { Announcer } from '../desk-form/announcer';
import { injectAsk } from '../desk-form/action-dialog';
import { textLimits } from '../desk-form/text-rules';
import type { ReviewCase } from '../review/review-case';
import { injectAfterPublicationWrites } from './after-publication-writes';
import { injectPublicEditing } from './public-editing';

const outcomes: Record<ReportSettlement, string> = {
  kept: $localize`:@@staff-queue.reports.kept:Текстът остана`,
  closed: $localize`:@@staff-queue.reports.closed:Докладите са приключени`,
  edited: $localize`:@@staff-queue.reports.edited:Текстът беше редактиран`,
  hidden: $localize`:@@staff-queue.reports.hidden:Текстът вече не е публичен`,
};

const questions: Record<SettledByHand, { heading: string; explanation: string; confirm: string }> = {
  kept: {
    heading: $localize`:@@staff-queue.reports.keep:Остави текста`,
    explanation: $localize`:@@staff-queue.reports.keep-text:Текстът не се променя и случаят излиза от опашката. Читателите се броят отначало.`,
    confirm: $localize`:@@staff-queue.reports.keep:Остави текста`,
  },
  closed: {
    heading: $localize`:@@staff-queue.reports.close:Приключи докладите`,
    explanation: $localize`:@@staff-queue.reports.close-text:За доклади, в които няма какво да се провери. Текстът не се променя.`,
    confirm: $localize`:@@staff-queue.reports.close:Приключи докладите`,
  },
};

/** What readers reported of a published text, and what a moderator can do about it. Nothing while nobody has reported it. */
@Component({
  selector: 'app-reader-reports',
  imports: [Details, Icon, MatButtonModule],
  templateUrl: './reader-reports.html',
  styleUrl: './reader-reports.css',
})
export class ReaderReports {
  readonly review = input.required<ReviewCase>();

  private readonly writes = injectAfterPublicationWrites();
  private readonly announcer = inject(Announcer);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly ask = injectAsk();
  protected readonly edit = injectPublicEditing();
  /** Null, so that nothing is asked, for whoever decides an appeal: reports are not theirs to read. */
  private readonly number = computed(() => (this.review().may('settle_reports') ? (this.review().file()?.number ?? null) : null));
  private readonly resource = httpResource<CaseReports>(() => {
    const number = this.number();
    return number === null ? undefined : `/api/v1/moderation/${encodeURIComponent(number)}/reports`;
  });
  private readonly reports = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly open = computed(() => (this.reports()?.open ?? []).map((report) => this.rowOf(report)));
  protected readonly heading = computed(() => {
    const count = this.open().length;
    return plural(count, this.language, {
      one: $localize`:@@staff-queue.reports.heading-one:Докладван от ${count}:count: читател`,
      other: $localize`:@@staff-queue.reports.heading-other:Докладван от ${count}:count: читатели`,
    });
  });
  protected readonly isWaiting = computed(() => (this.reports()?.waitingSince ?? null) !== null);
  protected readonly settled = computed(() =>
    (this.reports()?.settled ?? []).map(({ outcome, note, by, at, reports }) => ({
      what: outcomes[outcome],
      who: [by ?? '', this.date(at, 'moment')].filter((part) => part !== '').join(', '),
      note,
      reports: reports.map((report) => this.rowOf(report)),
    })),
  );
  protected readonly maySettle = computed(() => this.review().may('settle_reports'));
  protected readonly mayEdit = computed(() => this.review().may('edit_public_text'));

  constructor() {
    effect(() => {
      // What was done with the case may have settled them.
      const version = this.review().file()?.version;
      if (version !== undefined) untracked(() => this.resource.reload());
    });
  }

  protected async settle(outcome: SettledByHand): Promise<void> {
    const [number, version] = [this.number(), this.reports()?.version];
    if (number === null || version === undefined) return;
    const isDone = await this.ask({
      key: `${number} ${outcome}`,
      ...questions[outcome],
      text: {
        pointer: '/note',
        label: $localize`:@@staff-queue.reports.note:Бележка`,
        hint: $localize`:@@staff-queue.reports.note-hint:Четат я само служителите.`,
        limit: textLimits.note,
        isOptional: outcome === 'closed',
      },
      send: async ({ text }) => {
        try {
          this.resource.set(await this.writes.settle(number, version, outcome, text));
        } catch (error) {
          if (problemOf(error).status === 412) this.resource.reload();
          throw error;
        }
      },
    });
    if (isDone) this.announcer.say(outcomes[outcome]);
  }

  private rowOf({ reason, text, at }: ReaderReport): { reason: string; words: string | null; when: string } {
    return { reason: reportLabels[reason], words: text, when: this.date(at, 'moment') };
  }
}
