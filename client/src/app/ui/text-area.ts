import { afterNextRender, Component, computed, type ElementRef, input, linkedSignal, viewChild } from '@angular/core';

import { CharacterCount } from './character-count';
import { Field, FieldError } from './field';
import { followLaterValues } from './typed-value';

/** Several lines of text, with a count of what is left. */
@Component({
  selector: 'z-text-area',
  imports: [CharacterCount, FieldError],
  template: `
    <div class="field" [class.field--wrong]="error()">
      <label class="label" [class.label--prominent]="prominent()" [attr.for]="controlId()">{{ label() }}</label>
      @if (hint()) {
        <p class="hint" [id]="hintId()">{{ hint() }}</p>
      }
      @if (error()) {
        <z-field-error [errorId]="errorId()" [text]="error()" />
      }
      <textarea
        #control
        class="input"
        [id]="controlId()"
        [name]="name()"
        [rows]="rows()"
        [defaultValue]="value()"
        [attr.autocomplete]="autocomplete()"
        [attr.lang]="textLanguage()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [attr.aria-describedby]="description()"
        (input)="typed.set(control.value)"
      ></textarea>
      @if (limit(); as most) {
        <z-character-count [text]="typed()" [limit]="most" [countId]="countId()" />
      }
    </div>
  `,
})
export class TextArea extends Field {
  readonly value = input('');
  readonly rows = input(8);
  /** the most characters the server takes; nothing is cut off while typing */
  readonly limit = input<number | null>(null);
  readonly autocomplete = input<string | null>(null);
  readonly textLanguage = input<string | null>(null);

  /** What is in the control now, for pages that react to it. */
  readonly typed = linkedSignal(() => this.value());
  protected readonly countId = computed(() => `${this.controlId()}-count`);
  protected readonly description = computed(() => this.describe(this.limit() === null ? '' : this.countId()));
  private readonly control = viewChild.required<ElementRef<HTMLTextAreaElement>>('control');

  constructor() {
    super();
    followLaterValues(this.value, (value) => {
      this.control().nativeElement.value = value;
    });
    afterNextRender(() => {
      this.typed.set(this.control().nativeElement.value);
    });
  }
}
