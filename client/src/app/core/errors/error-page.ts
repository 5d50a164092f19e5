import { Component, input } from '@angular/core';

import { type FailureKind, PageFailure } from './page-failure';

/** A failure with an address of its own: unknown addresses, and what the server shows when it can show nothing else. */
@Component({
  selector: 'app-error-page',
  imports: [PageFailure],
  template: `<app-page-failure [kind]="failure()" />`,
})
export class ErrorPage {
  /** from the data of the route */
  readonly failure = input.required<FailureKind>();
}
