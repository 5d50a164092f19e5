import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { ListQuery } from './list-links';

/** A number, as a link where a list shows exactly what it counts. */
@Component({
  selector: 'app-number-cell',
  imports: [RouterLink],
  template: `@if (list()) {
      <a routerLink="/submissions" [queryParams]="list()" [attr.aria-label]="text() + ', ' + name()">{{ text() }}</a>
    } @else {
      {{ text() }}
    }`,
})
export class NumberCell {
  readonly text = input.required<string>();
  readonly list = input.required<ListQuery | null>();
  /** what is counted, for who hears the link alone */
  readonly name = input.required<string>();
}
