import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { Icon } from './icon';

/** A filter that is set: what it says, and the query in which only it is not. */
export interface FilterChip {
  readonly filter: string;
  readonly words: string;
  readonly rest: Readonly<Record<string, string>>;
}

/** The filters of a list, above what they leave. Each is a link to the list without it. */
@Component({
  selector: 'z-filter-chips',
  imports: [Icon, RouterLink],
  template: `
    @if (chips().length > 0) {
      <ul class="chips" aria-label="Избрани филтри" i18n-aria-label="@@layout.chips.label">
        @for (chip of chips(); track chip.filter) {
          <li>
            <a class="chip" [routerLink]="link()" [queryParams]="chip.rest">
              <span class="visually-hidden" i18n="@@layout.chips.remove">Махнете филтъра:</span> {{ chip.words }}<z-icon name="close" />
            </a>
          </li>
        }
        @if (chips().length > 1) {
          <li><a [routerLink]="link()" [queryParams]="bare()" i18n="@@layout.chips.all">Махнете всички филтри</a></li>
        }
      </ul>
    }
  `,
})
export class FilterChips {
  readonly link = input.required<string>();
  readonly chips = input.required<readonly FilterChip[]>();
  /** what of the query stays when all filters go */
  readonly bare = input<Readonly<Record<string, string>>>({});
}
