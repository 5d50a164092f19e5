import { Component, computed, ElementRef, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';

import type { Outcome } from '../../../core/api/contract';
import { outcomeLabels } from '../../../core/labels/outcome-labels';

const explanations: Record<Outcome, string> = {
  accepted: $localize`:@@staff-desk.outcome.accepted:Общината е съгласна и ще направи исканото.`,
  partly_accepted: $localize`:@@staff-desk.outcome.partly-accepted:Общината ще направи част от исканото. Кажете коя.`,
  not_accepted: $localize`:@@staff-desk.outcome.not-accepted:Общината не приема исканото. Кажете защо.`,
  explained: $localize`:@@staff-desk.outcome.explained:Няма какво да се промени, но въпросът заслужава обяснение.`,
  already_done: $localize`:@@staff-desk.outcome.already-done:Исканото вече е изпълнено. Кажете кога и как.`,
};

/** What the municipality decided, each choice with what it means. */
@Component({
  selector: 'app-outcome-field',
  template: `
    <fieldset [attr.aria-describedby]="shown().length > 0 ? 'outcome-error' : null">
      <legend class="desk-label" i18n="@@staff-desk.answer.outcome">Какво решава общината</legend>
      <div class="choices">
        @for (choice of choices; track choice.value) {
          <label class="choice">
            <input
              class="choice-input"
              type="radio"
              name="outcome"
              [value]="choice.value"
              [checked]="choice.value === value()"
              (change)="value.set(choice.value)"
              (blur)="touch.emit()"
            />
            <span class="choice-words">
              <span class="choice-label">{{ choice.label }}</span>
              <span class="choice-text">{{ choice.text }}</span>
            </span>
          </label>
        }
      </div>
      <div id="outcome-error" role="alert">
        @for (error of shown(); track error.kind) {
          <p class="field-error">{{ error.message }}</p>
        }
      </div>
    </fieldset>
  `,
  styles: `
    .choices {
      gap: var(--space-2);
    }
    .choice {
      padding: var(--space-3) var(--space-4);
    }
    .field-error {
      margin: var(--space-2) 0 0;
    }
  `,
  host: { class: 'desk-field' },
})
export class OutcomeField implements FormValueControl<string> {
  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly shown = computed(() => (this.touched() ? this.errors() : []));
  protected readonly choices = (Object.keys(outcomeLabels) as Outcome[]).map((value) => ({
    value,
    label: outcomeLabels[value],
    text: explanations[value],
  }));

  focus(options?: FocusOptions): void {
    this.element.querySelector('input')?.focus(options);
  }
}
