import { afterNextRender, Component, ElementRef, inject, input } from '@angular/core';

import { injectPageAnchor } from './page-anchor';

/** Everything that is wrong with a form, first on the page. It takes focus. */
@Component({
  selector: 'z-error-summary',
  template: `
    <h2 class="error-summary-heading" [id]="headingId">{{ heading() }}</h2>
    @if (banner()) {
      <p>{{ banner() }}</p>
    }
    @if (problems().length > 0) {
      <ul class="error-summary-list">
        @for (problem of problems(); track $index) {
          <li>
            <a [href]="anchor(problem.fieldId)" (click)="focusField($event, problem.fieldId)">{{ problem.text }}</a>
          </li>
        }
      </ul>
    }
  `,
  host: {
    class: 'error-summary',
    role: 'alert',
    tabindex: '-1',
    // Without JavaScript this is the one way to move focus here.
    autofocus: '',
    '[attr.aria-labelledby]': 'headingId',
  },
})
export class ErrorSummary {
  readonly heading = input.required<string>();
  readonly problems = input<readonly { fieldId: string; text: string }[]>([]);
  readonly banner = input<string | null>(null);

  protected readonly headingId = 'error-summary-heading';
  protected readonly anchor = injectPageAnchor();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterNextRender(() => {
      this.element.focus();
    });
  }

  /** A link to a control only scrolls in some browsers; the person wants to type. */
  protected focusField(event: Event, fieldId: string): void {
    const field = this.element.ownerDocument.getElementById(fieldId);
    if (field !== null) {
      event.preventDefault();
      field.focus();
      field.scrollIntoView({ block: 'center' });
    }
  }
}
