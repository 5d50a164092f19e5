import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';

import type { Schemas } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { plural } from '../../../core/i18n/numbers';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { CaseRow, type RowBadge, type RowContent } from '../lists/case-row';
import { steps } from './assess-words';

export const awaitingApi = '/api/v1/assessments/awaiting-reply';
export type AwaitedReply = Schemas['AwaitedReply'];

/** With fewer days left than this, the term is near. */
const NEAR = 4;

/** Gives a function that says for how long an assessment may still be replied to. */
export function injectDaysLeft(): (awaited: Pick<AwaitedReply, 'daysLeft' | 'replyUntil'>) => RowBadge {
  const language = injectLanguage();
  const date = injectDateFormat();
  return ({ daysLeft, replyUntil }) => {
    const tone = daysLeft < NEAR ? ('warning' as const) : ('neutral' as const);
    if (daysLeft === 0) return { text: $localize`:@@staff-assess.left.today:Днес е последният ден за отговор`, tone, icon: 'clock' };
    const day = date(replyUntil, 'short');
    const text = plural(daysLeft, language, {
      one: $localize`:@@staff-assess.left.one:Остава ${daysLeft}:days: ден за отговор, до ${day}:day:`,
      other: $localize`:@@staff-assess.left.other:Остават ${daysLeft}:days: дни за отговор, до ${day}:day:`,
    });
    return { text, tone, icon: 'clock' };
  };
}

/** What monitors found of the department's commitments and it may still reply to; the first to end first. */
@Component({
  selector: 'app-reply-list',
  imports: [CaseRow, DeskFailure, EmptyState, PageHeading],
  template: `
    <div class="wide page">
      <z-page-heading heading="Оценки за отговор" i18n-heading="@@staff-assess.replies.heading">
        <p class="hint" i18n="@@staff-assess.replies.lead">
          Наблюдател е оценил ангажимент на Вашия отдел. Може да отговорите веднъж, до 14 дни. Отговорът е публичен.
        </p>
      </z-page-heading>
      @if (resource.error(); as error) {
        <app-desk-failure [error]="error" (again)="resource.reload()" />
      } @else if (rows().length > 0) {
        <ul class="rows">
          @for (row of rows(); track row.link) {
            <li><app-case-row [content]="row" /></li>
          }
        </ul>
      } @else if (resource.isLoading()) {
        <p class="hint" role="status" i18n="@@staff-assess.loading">Зарежда се…</p>
      } @else {
        <z-empty-state icon="check" heading="Нищо не чака отговор" i18n-heading="@@staff-assess.replies.empty">
          <p i18n="@@staff-assess.replies.empty-next">Щом наблюдател оцени ангажимент на отдела, ще получите писмо.</p>
        </z-empty-state>
      }
    </div>
  `,
})
export class ReplyList {
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly daysLeft = injectDaysLeft();
  protected readonly resource = httpResource<Schemas['AwaitedReplyList']>(() => awaitingApi);
  protected readonly rows = computed<RowContent[]>(() =>
    this.resource.hasValue() ? this.resource.value().items.map((awaited) => this.rowOf(awaited)) : [],
  );

  private rowOf(awaited: AwaitedReply): RowContent {
    const { id, commitment, commitmentTitle, organisation, step, on } = awaited;
    return {
      ...{ number: $localize`:@@staff-assess.number:№ ${commitment}:number:`, title: commitmentTitle, language: 'bg' },
      link: `/staff/assessments/${id}`,
      about: [localizedText(this.language, organisation, 'name'), this.date(on, 'short')],
      badges: [this.daysLeft(awaited)],
      facts: [{ icon: 'eye', text: $localize`:@@staff-assess.replies.found:Намира: ${steps[step].label}:step:` }],
    };
  }
}
