import { Component, computed, ElementRef, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';

/** Whether each item is read once or twice, each with what it is good for. */
@Component({
  selector: 'app-double-field',
  template: `
    <fieldset>
      <legend class="desk-label" i18n="@@staff-campaigns.double.legend">Колко души четат всяка точка</legend>
      <div class="choices">
        @for (choice of choices; track choice.value) {
          <label class="choice">
            <input
              class="choice-input"
              type="radio"
              name="double"
              [value]="choice.value"
              [checked]="choice.value === value()"
              [attr.aria-describedby]="'double-' + choice.value"
              (change)="value.set(choice.value)"
              (blur)="touch.emit()"
            />
            <span class="choice-words">
              <span class="choice-label">{{ choice.label }}</span>
              <span class="choice-text" [id]="'double-' + choice.value">{{ choice.text }}</span>
            </span>
          </label>
        }
      </div>
      @for (error of shown(); track error.kind) {
        <p class="field-error" role="alert">{{ error.message }}</p>
      }
    </fieldset>
  `,
  styles: `
    .choices {
      gap: var(--space-2);
    }
    .choice {
      padding: var(--space-3) var(--space-4);
    }
  `,
  host: { class: 'desk-field' },
})
export class DoubleField implements FormValueControl<string> {
  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly shown = computed(() => (this.touched() ? this.errors() : []));
  protected readonly choices = [
    {
      value: 'one',
      label: $localize`:@@staff-campaigns.double.one:Един човек`,
      text: $localize`:@@staff-campaigns.double.one-text:По-бързо. Прочитът е и резултатът.`,
    },
    {
      value: 'two',
      label: $localize`:@@staff-campaigns.double.two:Двама, независимо един от друг`,
      text: $localize`:@@staff-campaigns.double.two-text:Вторият не вижда какво е намерил първият. Накрая се публикува колко често са на едно мнение.`,
    },
  ];

  focus(options?: FocusOptions): void {
    this.element.querySelector('input')?.focus(options);
  }
}
