import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';

/** Characters as the server counts them: code points, without the blanks at both ends. */
export function countCharacters(text: string): number {
  return [...text.trim()].length;
}

/** How many characters are left. Nothing is cut off while typing; the server decides. */
@Component({
  selector: 'z-character-count',
  template: `
    <p class="hint field-count" [class.field-count--over]="left() < 0" [id]="countId()">{{ words() }}</p>
    <p class="visually-hidden" role="status">{{ spoken() }}</p>
  `,
})
export class CharacterCount {
  readonly text = input.required<string>();
  /** the most characters the server takes */
  readonly limit = input.required<number>();
  readonly countId = input.required<string>();
  protected readonly left = computed(() => this.limit() - countCharacters(this.text()));

  private readonly plurals = new Intl.PluralRules(inject(LOCALE_ID));
  // Put together here and not by a plural in the template: hydration shows such a plural twice.
  protected readonly words = computed(() => {
    const [left, over] = [this.left(), -this.left()];
    if (left === this.limit()) {
      return $localize`:@@layout.ui.count-most:До ${left}:count: знака`;
    }
    if (left >= 0) {
      return this.plurals.select(left) === 'one'
        ? $localize`:@@layout.ui.count-left-one:Остава ${left}:count: знак`
        : $localize`:@@layout.ui.count-left-other:Остават ${left}:count: знака`;
    }
    return this.plurals.select(over) === 'one'
      ? $localize`:@@layout.ui.count-over-one:${over}:count: знак над допустимото`
      : $localize`:@@layout.ui.count-over-other:${over}:count: знака над допустимото`;
  });
  protected readonly spoken = computed(() =>
    this.left() < 0 ? $localize`:@@layout.ui.count-over-spoken:Текстът е по-дълъг от допустимото` : '',
  );
}
