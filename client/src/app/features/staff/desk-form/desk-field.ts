import { afterRenderEffect, computed, Directive, type ElementRef, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatInput } from '@angular/material/input';

/** What every field of the desk has: a label over it, a value, and what is wrong with it once somebody has been there. */
@Directive()
export abstract class DeskField implements FormValueControl<string> {
  readonly label = input.required<string>();
  readonly hint = input('');

  readonly value = model('');
  readonly name = input('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly shown = computed(() => (this.touched() ? this.errors() : []));
  protected readonly matcher = { isErrorState: () => this.shown().length > 0 };
  private readonly control = viewChild.required(MatInput);
  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');

  constructor() {
    // Material looks for errors by itself only where a form of its own kind is bound to the input.
    afterRenderEffect(() => {
      this.shown();
      this.control().updateErrorState();
    });
  }

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }
}
