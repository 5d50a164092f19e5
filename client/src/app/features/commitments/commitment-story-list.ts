import { Component, computed, input } from '@angular/core';

import { AssessmentEntry } from '../../core/commitments/assessment-entry';
import { ReportEntry } from '../../core/commitments/report-entry';
import { LocalDate } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { verdictLabels, verdictLooks } from '../../core/labels/verdict-labels';
import { Icon } from '../../ui/icon';
import type { StoryEntry } from './commitment-story';
import { momentLooks } from './story-words';

/** One list of days: what led to the commitment in the middle, the municipality on one side and the monitors on the other. */
@Component({
  selector: 'app-commitment-story',
  imports: [AssessmentEntry, Icon, LocalDate, ReportEntry],
  template: `
    <ol class="story">
      @for (entry of shown(); track entry.key) {
        @switch (entry.kind) {
          @case ('report') {
            <li class="story-entry story-entry--municipality"><app-report-entry [number]="number()" [report]="entry.report" /></li>
          }
          @case ('assessment') {
            <li class="story-entry story-entry--monitor"><app-assessment-entry [assessment]="entry.assessment" /></li>
          }
          @default {
            <li class="story-entry story-entry--moment">
              <p class="story-moment">
                <z-icon [name]="entry.look.icon" />
                <span>
                  <time class="story-day" [attr.datetime]="entry.on">{{ entry.on | localDate }}</time>
                  {{ entry.look.text }}
                  @if (entry.days; as days) {
                    <ng-container i18n="@@commitments.moment.due-before">Преди:</ng-container>
                    {{ days.before ? (days.before | localDate) : none }},
                    <ng-container i18n="@@commitments.moment.due-after">сега:</ng-container>
                    {{ days.after ? (days.after | localDate) : none }}
                  }
                  @if (entry.sentence; as sentence) {
                    <q [attr.lang]="foreign">{{ sentence }}</q>
                  }
                </span>
              </p>
            </li>
          }
        }
      }
    </ol>
  `,
})
export class CommitmentStory {
  /** of the commitment */
  readonly number = input.required<number>();
  readonly entries = input.required<readonly StoryEntry[]>();

  protected readonly none = $localize`:@@commitments.moment.due-none:без срок`;
  protected readonly foreign = injectLanguage() === 'bg' ? null : 'bg';
  protected readonly shown = computed(() =>
    this.entries().map((entry, index) => {
      switch (entry.kind) {
        case 'report':
          return { ...entry, key: entry.report.id };
        case 'assessment':
          return { ...entry, key: entry.assessment.id };
        case 'verdict': {
          const { value, sentence } = entry.verdict;
          return { ...entry, key: index, look: { text: verdictLabels[value], icon: verdictLooks[value].icon }, sentence, days: null };
        }
        case 'moment': {
          const { moment, before, after } = entry;
          const days = moment === 'due_changed' ? { before, after } : null;
          return { ...entry, key: index, look: momentLooks[moment], sentence: moment === 'title_changed' ? before : null, days };
        }
      }
    }),
  );
}
