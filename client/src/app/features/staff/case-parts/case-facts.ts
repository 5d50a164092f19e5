import { Component, computed, inject, input } from '@angular/core';

import type { CaseFile } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { officeLabels } from '../../../core/labels/office-labels';
import { repeatsText, supportsText } from '../../../core/labels/supports-text';
import { SiteDirectory } from '../../../core/site/site-directory';
import { SummaryList, type SummaryRow } from '../../../ui/summary-list';
import { DeadlinePanel } from '../deadlines/deadline-panel';
import type { CaseFileSource } from './case-file-source';

/** Dates, place, department and clock of a case, and for moderators whom it is about. */
@Component({
  selector: 'app-case-facts',
  imports: [DeadlinePanel, SummaryList],
  template: `
    <h2 i18n="@@staff-desk.facts.heading">За случая</h2>
    <z-summary-list [rows]="rows()" />
    @if (source(); as read) {
      <app-deadline-panel [file]="file()" [source]="read" />
    }
  `,
  host: { class: 'desk-panel desk-facts' },
})
export class CaseFacts {
  readonly file = input.required<CaseFile>();
  /** what is read anew after something was done about the clock; without it the clock is left out */
  readonly source = input<CaseFileSource | null>(null);

  private readonly directory = inject(SiteDirectory);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();

  protected readonly rows = computed((): SummaryRow[] => {
    const { receivedAt, decideBy, statutory, department, mergedInto, settlement, address, occurredOn, about, language } = this.file();
    const others = [repeatsText(this.file().repeats, this.language), supportsText(this.file().supports, this.language)]
      .filter((part) => part !== '')
      .join('\n');
    const place = [settlement === null ? '' : this.directory.settlementName(settlement), address ?? ''].filter((part) => part !== '');
    return [
      { term: $localize`:@@staff-desk.facts.received:Получено`, value: this.date(receivedAt, 'moment') },
      {
        term: $localize`:@@staff-desk.facts.decide-by:Отговор до`,
        value: decideBy === null || !statutory ? $localize`:@@staff-desk.facts.no-term:Без срок по закон` : this.date(decideBy),
      },
      {
        term: $localize`:@@staff-desk.facts.department:Отдел`,
        value: department === null ? $localize`:@@staff-desk.facts.no-department:Още няма` : this.directory.departmentName(department),
      },
      ...(others === '' ? [] : [{ term: $localize`:@@staff-desk.facts.others:Колко хора чакат`, value: others }]),
      ...(mergedInto === null ? [] : [{ term: $localize`:@@staff-desk.facts.merged:Обединено с`, value: mergedInto }]),
      ...(place.length === 0 ? [] : [{ term: $localize`:@@staff-desk.facts.place:Място`, value: place.join('\n'), language }]),
      ...(occurredOn === null ? [] : [{ term: $localize`:@@staff-desk.facts.occurred:Случило се на`, value: this.date(occurredOn) }]),
      ...(about === null ? [] : [{ term: $localize`:@@staff-desk.facts.about:За кого е`, value: this.aboutText(about) }]),
    ];
  });

  private aboutText({ department, office, name }: NonNullable<CaseFile['about']>): string {
    return [department === null ? '' : this.directory.departmentName(department), office === null ? '' : officeLabels[office], name ?? '']
      .filter((part) => part !== '')
      .join('\n');
  }
}
