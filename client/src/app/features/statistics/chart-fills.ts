import { Component } from '@angular/core';

/** What parts of drawings are filled with, once a page: each is told apart by its pattern, also without its colour. */
@Component({
  selector: 'app-chart-fills',
  template: `
    <svg class="chart-fills" width="0" height="0" aria-hidden="true" focusable="false">
      <pattern id="fill-hatch" width="8" height="8" [attr.patternUnits]="'userSpaceOnUse'" [attr.patternTransform]="'rotate(45)'">
        <rect class="fill-ground" width="8" height="8" />
        <rect class="fill-figure" width="3" height="8" />
      </pattern>
      <pattern id="fill-dots" width="8" height="8" [attr.patternUnits]="'userSpaceOnUse'">
        <rect class="fill-ground" width="8" height="8" />
        <circle class="fill-figure" cx="4" cy="4" r="1.9" />
      </pattern>
      <pattern id="fill-grid" width="8" height="8" [attr.patternUnits]="'userSpaceOnUse'">
        <rect class="fill-ground" width="8" height="8" />
        <path class="fill-line" d="M0 4h8M4 0v8" />
      </pattern>
    </svg>
  `,
})
export class ChartFills {}
