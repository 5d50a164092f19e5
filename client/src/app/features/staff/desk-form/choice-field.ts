import { Component, computed, type ElementRef, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatInputModule } from '@angular/material/input';

export interface DeskChoice {
  value: string;
  label: string;
}

/** One choice out of a list: the list of the browser itself. */
@Component({
  selector: 'app-choice-field',
  imports: [MatInputModule],
  template: `
    <label class="desk-label" [for]="control.id">{{ label() }}</label>
    @if (hint()) {
      <p class="desk-hint" [id]="control.id + '-hint'">{{ hint() }}</p>
    }
    <mat-form-field [appearance]="'outline'" [subscriptSizing]="'dynamic'">
      <select
        #control="matInput"
        #box
        matNativeControl
        [name]="name()"
        [value]="value()"
        [errorStateMatcher]="matcher"
        [aria-describedby]="hint() ? control.id + '-hint' : ''"
        (change)="value.set(box.value)"
        (blur)="touch.emit()"
      >
        @if (empty() !== null) {
          <option value="" [selected]="value() === ''">{{ empty() }}</option>
        }
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.label }}</option>
        }
      </select>
      @for (error of shown(); track error.kind) {
        <mat-error>{{ error.message }}</mat-error>
      }
    </mat-form-field>
  `,
  host: { class: 'desk-field' },
})
export class ChoiceField implements FormValueControl<string> {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly choices = input.required<readonly DeskChoice[]>();
  /** the words of the empty choice; null leaves it out */
  readonly empty = input<string | null>(null);

  readonly value = model('');
  readonly name = input('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly shown = computed(() => (this.touched() ? this.errors() : []));
  protected readonly matcher = { isErrorState: () => this.shown().length > 0 };
  private readonly box = viewChild.required<ElementRef<HTMLSelectElement>>('box');

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }
}
