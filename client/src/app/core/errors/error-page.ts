import { Component, computed, input } from '@angular/core';

import { failureAt } from './failures';
import { PageFailure } from './page-failure';

/** A failure with an address of its own: unknown addresses, and what the server shows when it can show nothing else. */
@Component({
  selector: 'app-error-page',
  imports: [PageFailure],
  template: `<app-page-failure [status]="failure().status" />`,
})
export class ErrorPage {
  /** from the path, or the data of the route */
  readonly status = input.required<string>();
  protected readonly failure = computed(() => failureAt(this.status()));
}
