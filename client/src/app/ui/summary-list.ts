import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

export interface SummaryRow {
  term: string;
  /** one or more lines; an empty text shows `empty` */
  value: string;
  /** language of the value when a citizen wrote it */
  language?: string;
  change?: { link: string; query?: Record<string, string> };
}

/** Terms with their values: what was answered, and where to change it. */
@Component({
  selector: 'z-summary-list',
  imports: [RouterLink],
  template: `
    <dl class="summary">
      @for (row of rows(); track row.term) {
        <div class="summary-row">
          <dt>{{ row.term }}</dt>
          <dd class="summary-value" [class.summary-value--empty]="!row.value" [attr.lang]="row.language">{{ row.value || empty() }}</dd>
          @if (row.change; as change) {
            <dd class="summary-change">
              <a [routerLink]="change.link" [queryParams]="change.query"
                >{{ changeText() }}<span class="visually-hidden">: {{ row.term }}</span></a
              >
            </dd>
          }
        </div>
      }
    </dl>
  `,
})
export class SummaryList {
  readonly rows = input.required<readonly SummaryRow[]>();
  readonly changeText = input('');
  readonly empty = input('—');
}
