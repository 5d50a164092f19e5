import { Component, computed, effect, type ElementRef, input, viewChild } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';

import type { Trouble } from '../../desk-form/form-problems';
import { fieldLabels, isFieldName } from './field-labels';

/** Everything that kept a form from being sent, each a way to its field. It takes focus whenever sending was refused. */
@Component({
  selector: 'app-form-faults',
  template: `
    @if (isShown()) {
      <div #summary class="error-summary" tabindex="-1" aria-labelledby="form-faults-heading">
        <h2 class="error-summary-heading" id="form-faults-heading">{{ heading() }}</h2>
        @if (faults().length > 0) {
          <ul class="error-summary-list">
            @for (fault of faults(); track fault.name) {
              <li>
                <button type="button" class="settings-fault" (click)="fault.field.focusBoundControl()">
                  {{ fault.label }}: {{ fault.text }}
                </button>
              </li>
            }
          </ul>
        } @else {
          <p>{{ trouble()?.text }}</p>
        }
      </div>
    }
  `,
})
export class FormFaults {
  readonly fields = input.required<FieldTree<unknown>>();
  readonly trouble = input.required<Trouble | null>();
  readonly refusals = input.required<number>();
  /** what the fields of this form are called where that is not what records call them */
  readonly labels = input<Readonly<Record<string, string>>>({});

  protected readonly faults = computed(() =>
    this.fields()()
      .errorSummary()
      .map(({ message, fieldTree }) => {
        const field = fieldTree();
        const name = String(field.keyInParent());
        return { name, field, label: this.labels()[name] ?? (isFieldName(name) ? fieldLabels[name] : name), text: message ?? '' };
      }),
  );
  protected readonly isShown = computed(() => this.refusals() > 0 && (this.faults().length > 0 || this.trouble() !== null));
  protected readonly heading = computed(() =>
    this.faults().length > 0 ? $localize`:@@staff-admin.faults.heading:Поправете и запишете пак` : (this.trouble()?.heading ?? ''),
  );
  private readonly summary = viewChild<ElementRef<HTMLElement>>('summary');
  private answered = 0;

  constructor() {
    effect(() => {
      const refusals = this.refusals();
      const summary = this.summary()?.nativeElement;
      // The errors of the server come a moment after the refusal itself, so the summary may not stand yet.
      if (summary === undefined || refusals === this.answered) return;
      this.answered = refusals;
      summary.focus();
      summary.scrollIntoView({ block: 'nearest' });
    });
  }
}
