import { afterNextRender, Component, computed, type ElementRef, input, linkedSignal, viewChild } from '@angular/core';

import { CharacterCount } from './character-count';
import { Field, FieldError } from './field';
import { followLaterValues } from './typed-value';

export type FieldWidth = 'code' | 'short' | 'medium' | 'full';

/** One line of text in a native form. */
@Component({
  selector: 'z-text-field',
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
      <input
        #control
        class="input"
        [attr.data-width]="width()"
        [id]="controlId()"
        [name]="name()"
        [type]="type()"
        [attr.value]="value()"
        [attr.autocomplete]="autocomplete()"
        [attr.autocapitalize]="autocapitalize()"
        [attr.inputmode]="inputmode()"
        [attr.maxlength]="maxlength()"
        [attr.spellcheck]="spellcheck()"
        [attr.lang]="textLanguage()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [attr.aria-describedby]="description()"
        (input)="typed.set(control.value)"
      />
      @if (limit(); as most) {
        <z-character-count [text]="typed()" [limit]="most" [countId]="countId()" />
      }
    </div>
  `,
})
export class TextField extends Field {
  readonly value = input('');
  readonly type = input<'text' | 'email' | 'tel' | 'search' | 'password' | 'url'>('text');
  readonly width = input<FieldWidth>('full');
  readonly autocomplete = input<string | null>(null);
  readonly autocapitalize = input<string | null>(null);
  readonly inputmode = input<string | null>(null);
  /** in UTF-16 units, so leave room: the server counts characters */
  readonly maxlength = input<number | null>(null);
  /** shows a count; the most characters the server takes, nothing is cut off while typing */
  readonly limit = input<number | null>(null);
  readonly spellcheck = input<boolean | null>(null);
  readonly textLanguage = input<string | null>(null);

  /** What is in the control now, for pages that react to it. */
  readonly typed = linkedSignal(() => this.value());
  protected readonly countId = computed(() => `${this.controlId()}-count`);
  protected readonly description = computed(() => this.describe(this.limit() === null ? '' : this.countId()));
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

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
