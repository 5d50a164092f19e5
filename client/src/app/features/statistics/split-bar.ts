import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../core/i18n/language';
import { formatNumber, formatShare } from '../../core/i18n/numbers';
import type { ListQuery } from './list-links';

/** A part of a whole. */
export interface SplitPart {
  readonly label: string;
  readonly count: number;
  /** The list that shows exactly these; null where there is none. */
  readonly list: ListQuery | null;
}

/** Each told apart by its pattern, too. */
const FILLS = ['fill-solid', 'fill-hatched', 'fill-dotted', 'fill-gridded', 'fill-plain'] as const;
const WIDTH = 600;

/** How a whole is split: one bar, and its parts in a list with their numbers. */
@Component({
  selector: 'app-split-bar',
  imports: [RouterLink],
  template: `
    <svg
      class="split-bar"
      role="img"
      viewBox="0 0 600 30"
      [attr.preserveAspectRatio]="'none'"
      [attr.aria-labelledby]="name() + '-title'"
      [attr.aria-describedby]="name() + '-words'"
    >
      <title [id]="name() + '-title'">{{ label() }}</title>
      <desc [id]="name() + '-words'">{{ words() }}</desc>
      @for (part of drawn(); track part.label) {
        @if (part.width > 0) {
          <rect class="chart-block" height="30" [attr.data-fill]="part.fill" [attr.x]="part.x" [attr.width]="part.width" />
        }
      }
    </svg>
    <ul class="split-list">
      @for (part of drawn(); track part.label) {
        <li class="split-part">
          <svg class="chart-swatch" viewBox="0 0 20 20" aria-hidden="true">
            <rect class="chart-block" width="20" height="20" [attr.data-fill]="part.fill" />
          </svg>
          <span class="split-label">{{ part.label }}</span>
          <span class="split-count">
            @if (part.list) {
              <a routerLink="/submissions" [queryParams]="part.list" [attr.aria-label]="part.label + ': ' + part.text">{{ part.text }}</a>
            } @else {
              {{ part.text }}
            }
          </span>
          <span class="split-share">{{ part.share }}</span>
        </li>
      }
    </ul>
  `,
})
export class SplitBar {
  /** of the drawing, once a page */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly parts = input.required<readonly SplitPart[]>();

  private readonly language = injectLanguage();
  private readonly whole = computed(() => this.parts().reduce((total, { count }) => total + count, 0));
  protected readonly drawn = computed(() => {
    let x = 0;
    return this.parts().map(({ label, count, list }, place) => {
      const share = this.whole() === 0 ? 0 : count / this.whole();
      const [from, width] = [x, share * WIDTH];
      x += width;
      return {
        ...{ label, fill: FILLS[place], x: from, width, text: formatNumber(count, this.language) },
        ...{ list: count > 0 ? list : null, share: formatShare(share, this.language) },
      };
    });
  });
  protected readonly words = computed(() =>
    this.drawn()
      .map(({ label, text }) => `${label}: ${text}`)
      .join(', '),
  );
}
