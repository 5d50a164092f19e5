import { Component, input } from '@angular/core';

import { Notice } from '../../../ui/notice';
import type { Trouble } from './form-problems';

/** Says what did not work. It is read out when it appears. */
@Component({
  selector: 'app-trouble-notice',
  imports: [Notice],
  template: `
    <div role="alert">
      @if (trouble(); as trouble) {
        <z-notice tone="danger" [heading]="trouble.heading">
          <p>{{ trouble.text }}</p>
        </z-notice>
      }
    </div>
  `,
})
export class TroubleNotice {
  readonly trouble = input.required<Trouble | null>();
}
