import { Component, computed, Directive, input } from '@angular/core';

import { Icon } from './icon';

/** What every field takes: one question with its words, the typed value, and what is wrong with it. */
@Directive()
export abstract class Field {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input('');
  /** Makes the label look like the heading of the page; for pages with one question. */
  readonly prominent = input(false);

  /** `about.name` has the id `about-name`, which the error summary links to. */
  readonly controlId = computed(() => this.name().replace(/[/.]/g, '-'));
  readonly hintId = computed(() => `${this.controlId()}-hint`);
  readonly errorId = computed(() => `${this.controlId()}-error`);

  protected readonly describedBy = computed(() => this.describe());

  protected describe(...further: string[]): string | null {
    const ids = [this.hint() === '' ? '' : this.hintId(), this.error() === '' ? '' : this.errorId(), ...further].filter((id) => id !== '');
    return ids.length === 0 ? null : ids.join(' ');
  }
}

/** What is wrong with one field. */
@Component({
  selector: 'z-field-error',
  imports: [Icon],
  template: `<p class="field-error" [id]="errorId()">
    <z-icon name="warning" /><span><span class="visually-hidden" i18n="@@layout.ui.error-prefix">Грешка: </span>{{ text() }}</span>
  </p>`,
})
export class FieldError {
  readonly errorId = input.required<string>();
  readonly text = input.required<string>();
}
