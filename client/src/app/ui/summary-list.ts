import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

export interface SummaryLine {
  text: string;
  /** language of the line when a citizen wrote it */
  language?: string;
}

export interface SummaryRow {
  term: string;
  /** a text, or lines of different languages; nothing shows `empty` */
  value: string | readonly SummaryLine[];
  /** language of a text that a citizen wrote */
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
          <dd class="summary-value" [class.summary-value--empty]="row.value.length === 0">
            @for (line of linesOf(row); track $index) {
              <span class="summary-line" [attr.lang]="line.language">{{ line.text }}</span>
            } @empty {
              {{ empty() }}
            }
          </dd>
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

  protected linesOf({ value, language }: SummaryRow): readonly SummaryLine[] {
    if (typeof value !== 'string') return value;
    return value === '' ? [] : [language === undefined ? { text: value } : { text: value, language }];
  }
}
