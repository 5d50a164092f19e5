import { Component, input } from '@angular/core';

/** The one `h1` of a page, with a small line over it and room for a lead under it. */
@Component({
  selector: 'z-page-heading',
  template: `
    <div class="page-heading">
      @if (caption()) {
        <p class="page-caption">{{ caption() }}</p>
      }
      <h1 tabindex="-1" [attr.lang]="textLanguage()">{{ heading() }}</h1>
      <ng-content />
    </div>
  `,
})
export class PageHeading {
  readonly heading = input.required<string>();
  readonly caption = input('');
  /** when the heading is a citizen's own title */
  readonly textLanguage = input<string | null>(null);
}
