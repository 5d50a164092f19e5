import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

type Query = Record<string, string>;

/** Through a list that is paged by keyset: onwards, and back to the beginning. */
@Component({
  selector: 'z-pager',
  imports: [RouterLink],
  template: `
    @if (first() !== null || next() !== null) {
      <nav class="pager" [attr.aria-label]="label()">
        @if (first(); as query) {
          <a class="button button--secondary" [routerLink]="link()" [queryParams]="query">{{ firstText() }}</a>
        }
        @if (next(); as query) {
          <a class="button" rel="next" [routerLink]="link()" [queryParams]="query">{{ nextText() }}</a>
        }
      </nav>
    }
  `,
})
export class Pager {
  readonly link = input.required<string>();
  /** query of the first page, or null when this is the first */
  readonly first = input<Query | null>(null);
  /** query of the next page, or null when this is the last */
  readonly next = input<Query | null>(null);
  readonly label = input.required<string>();
  readonly firstText = input.required<string>();
  readonly nextText = input.required<string>();
}
