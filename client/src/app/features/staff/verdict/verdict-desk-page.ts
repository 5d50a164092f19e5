import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';

import type { VerdictDesk, VerdictDeskItem } from '../../../core/api/contract';
import { wishLabels } from '../../../core/labels/verdict-labels';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { CaseRow, type RowContent } from '../lists/case-row';

/** What authors said of answers and no moderator has looked at: sentences to let through, and cases to send on. */
@Component({
  selector: 'app-verdict-desk-page',
  imports: [CaseRow, DeskFailure, EmptyState, PageHeading],
  template: `
    <div class="wide page">
      <z-page-heading heading="След отговора" i18n-heading="@@staff-verdict.desk.heading">
        <p class="lead" i18n="@@staff-verdict.desk.lead">
          Изречения, които чакат да станат публични, и случаи, които авторите искат да се препратят. Отгоре са най-отдавна отговорените.
        </p>
      </z-page-heading>
      @if (resource.error(); as error) {
        <app-desk-failure [error]="error" (again)="resource.reload()" />
      } @else if (rows().length > 0) {
        <ul class="rows">
          @for (row of rows(); track row.number) {
            <li><app-case-row [content]="row" /></li>
          }
        </ul>
      } @else if (resource.isLoading()) {
        <p class="hint" role="status" i18n="@@staff-verdict.desk.loading">Зарежда се…</p>
      } @else {
        <z-empty-state icon="check" heading="Нищо не чака" i18n-heading="@@staff-verdict.desk.empty">
          <p i18n="@@staff-verdict.desk.empty-text">Щом автор напише изречение към оценката си, ще го видите тук.</p>
        </z-empty-state>
      }
    </div>
  `,
})
export class VerdictDeskPage {
  protected readonly resource = httpResource<VerdictDesk>(() => '/api/v1/verdict-desk');
  protected readonly rows = computed<RowContent[]>(() =>
    this.resource.hasValue() ? this.resource.value().items.map((item) => this.rowOf(item)) : [],
  );

  private rowOf({ number, title, language, hasSentence, forwardingAsked }: VerdictDeskItem): RowContent {
    return {
      ...{ number, title, language },
      link: `/staff/review/${number}`,
      about: [],
      badges: [
        ...(forwardingAsked === null
          ? []
          : [
              {
                text: $localize`:@@staff-verdict.desk.wish:Иска препращане: ${wishLabels[forwardingAsked]}:whom:`,
                tone: 'warning' as const,
                icon: 'forward' as const,
              },
            ]),
        ...(hasSentence
          ? [{ text: $localize`:@@staff-verdict.desk.sentence:Изречение за преглед`, tone: 'info' as const, icon: 'message' as const }]
          : []),
      ],
      facts: [],
    };
  }
}
