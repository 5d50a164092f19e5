import { afterRenderEffect, Component, computed, type ElementRef, input, viewChild } from '@angular/core';

import type { CaseFile } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { Notice } from '../../../ui/notice';
import type { Meanwhile } from '../redaction/redaction-draft';
import { redactionLabels } from '../redaction/redaction-labels';

/** Says what another moderator took out, or put back, while this one worked on the same text. Both works are joined already. */
@Component({
  selector: 'app-redaction-meanwhile',
  imports: [Notice],
  template: `
    <div #notice role="alert" tabindex="-1">
      @if (meanwhile(); as now) {
        <z-notice tone="warning" heading="Друг модератор промени заличаванията" i18n-heading="@@staff-redaction.meanwhile.heading">
          <p i18n="@@staff-redaction.meanwhile.text">Неговото и Вашето са събрани. Прегледайте ги, преди да публикувате.</p>
          <p>
            @if (now.by) {
              <strong>{{ now.by }}</strong>
            }
            @if (when()) {
              <span>, {{ when() }}</span>
            }
          </p>
          <ul class="prose-list">
            @for (row of rows(); track $index) {
              <li>
                {{ row.words }} <q [attr.lang]="file().language">{{ row.text }}</q>
              </li>
            }
          </ul>
        </z-notice>
      }
    </div>
  `,
})
export class RedactionMeanwhile {
  readonly file = input.required<CaseFile>();
  readonly meanwhile = input.required<Meanwhile | null>();

  private readonly notice = viewChild.required<ElementRef<HTMLElement>>('notice');
  private readonly toDate = injectDateFormat();
  protected readonly when = computed(() => {
    const at = this.meanwhile()?.at ?? null;
    return at === null ? '' : this.toDate(at, 'moment');
  });
  protected readonly rows = computed(() =>
    (this.meanwhile()?.differences ?? []).map(({ field, start, end, type, isRedacted }) => ({
      text: this.file()[field].slice(start, end),
      words: isRedacted
        ? $localize`:@@staff-redaction.meanwhile.redacted:Заличено (${redactionLabels[type]}:what:):`
        : $localize`:@@staff-redaction.meanwhile.kept:Върнато (${redactionLabels[type]}:what:):`,
    })),
  );

  constructor() {
    afterRenderEffect(() => {
      if (this.meanwhile() !== null) this.notice().nativeElement.focus();
    });
  }
}
