import { Component, computed, inject } from '@angular/core';

import type { Mention, MentionPage } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { kindLabels } from '../../../core/labels/kind-labels';
import { topicLabels } from '../../../core/labels/topic-labels';
import { SiteDirectory } from '../../../core/site/site-directory';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { CaseRow, type RowContent } from '../lists/case-row';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { languageOf } from '../lists/text-language';
import { officeOf } from './colleague-words';

/** Where colleagues called the reader, the newest first. The words stand in the case. */
@Component({
  selector: 'app-mentions-page',
  imports: [CaseRow, DeskFailure, EmptyState, MoreButton, PageHeading],
  template: `
    <div class="wide page">
      <z-page-heading heading="Споменавания" i18n-heading="@@staff-notes.mentions.heading">
        <p class="hint" i18n="@@staff-notes.mentions.lead">Случаи, в които колега Ви вика с бележка. Отворете случая, за да я прочетете.</p>
      </z-page-heading>
      @if (list.error(); as error) {
        <app-desk-failure [error]="error" (again)="list.reload()" />
      } @else if (rows().length > 0) {
        <ul class="rows">
          @for (row of rows(); track row.id) {
            <li><app-case-row [content]="row" /></li>
          }
        </ul>
        <app-more-button [list]="list" />
      } @else if (list.isLoading()) {
        <p class="hint" role="status" i18n="@@staff-notes.mentions.loading">Зарежда се…</p>
      } @else {
        <z-empty-state icon="message" heading="Никой не Ви е споменавал" i18n-heading="@@staff-notes.mentions.empty">
          <p i18n="@@staff-notes.mentions.empty-next">Когато колега Ви спомене в бележка, ще получите и имейл.</p>
        </z-empty-state>
      }
    </div>
  `,
})
export class MentionsPage {
  private readonly directory = inject(SiteDirectory);
  private readonly date = injectDateFormat();
  protected readonly list = pagedList<Mention, MentionPage>('/api/v1/mentions', () => ({}));
  protected readonly rows = computed(() => this.list.items().map((mention) => ({ id: mention.id, ...this.rowOf(mention) })));

  private rowOf({ number, title, kind, topic, by, at, isSeen }: Mention): RowContent {
    const does = officeOf(by, (slug) => this.directory.departmentName(slug));
    return {
      number,
      link: `/staff/cases/${number}`,
      title: title || $localize`:@@staff-notes.mentions.erased:Оригиналът е изтрит`,
      language: languageOf(title),
      about: [kindLabels[kind], topicLabels[topic]],
      badges: isSeen ? [] : [{ text: $localize`:@@staff-notes.mentions.new:ново`, tone: 'info', icon: 'message' }],
      facts: [
        { icon: 'user', text: `${by.name}, ${does}` },
        { icon: 'clock', text: this.date(at, 'moment') },
      ],
    };
  }
}
