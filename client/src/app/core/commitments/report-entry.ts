import { Component, computed, input } from '@angular/core';

import type { CommitmentReport } from '../api/contract';
import { Citation } from '../../ui/citation';
import { EvidenceList } from '../../ui/evidence-list';
import { Icon } from '../../ui/icon';
import { LocalDate } from '../i18n/dates';
import { injectLanguage } from '../i18n/language';
import { stepLabels } from '../labels/step-labels';
import { entryAnchor, injectEntryWords } from './entry-words';
import { RedactionNotice } from './redaction-notice';

/** What the municipality says of its commitment on a day, with what it shows for it. */
@Component({
  selector: 'app-report-entry',
  imports: [Citation, EvidenceList, Icon, LocalDate, RedactionNotice],
  template: `
    @let it = shown();
    <article class="entry entry--municipality" [id]="it.anchor" [attr.aria-labelledby]="it.anchor + '-voice'">
      <h3 class="entry-voice" [id]="it.anchor + '-voice'">
        <z-icon name="building" /><span i18n="@@layout.entry.reported">Общината отчита: {{ it.step }}</span>
      </h3>
      <p class="entry-who">
        <time [attr.datetime]="report().on">{{ report().on | localDate }}</time> · <span [attr.lang]="foreign">{{ it.signature }}</span>
      </p>
      <p class="entry-text" [attr.lang]="foreign">{{ report().text }}</p>
      <app-redaction-notice [redaction]="report().redaction" />
      <z-evidence-list [items]="report().evidence" [textLanguage]="foreign" />
      <z-citation [cited]="it.cited" />
    </article>
  `,
})
export class ReportEntry {
  /** of the commitment */
  readonly number = input.required<number>();
  readonly report = input.required<CommitmentReport>();

  private readonly words = injectEntryWords();
  protected readonly foreign = injectLanguage() === 'bg' ? null : 'bg';
  protected readonly shown = computed(() => {
    const report = this.report();
    return {
      anchor: entryAnchor(report.id),
      step: stepLabels[report.step],
      signature: this.words.signature(report),
      cited: this.words.citeReport(this.number(), report),
    };
  });
}
