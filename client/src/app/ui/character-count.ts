import { Component, computed, input } from '@angular/core';

/** Characters as the server counts them: code points, without the blanks at both ends. */
export function countCharacters(text: string): number {
  return [...text.trim()].length;
}

/** How many characters are left. Nothing is cut off while typing; the server decides. */
@Component({
  selector: 'z-character-count',
  template: `
    <p class="hint field-count" [class.field-count--over]="left() < 0" [id]="countId()">
      @if (left() === limit()) {
        <ng-container i18n="@@layout.ui.count-most">До {{ limit() }} знака</ng-container>
      } @else if (left() >= 0) {
        <span i18n="@@layout.ui.count-left">{left(), plural, one {Остава {{ left() }} знак} other {Остават {{ left() }} знака}}</span>
      } @else {
        <span i18n="@@layout.ui.count-over">{over(), plural,
          one {{{ over() }} знак над допустимото}
          other {{{ over() }} знака над допустимото}
        }</span>
      }
    </p>
    <p class="visually-hidden" role="status">
      @if (left() < 0) {
        <ng-container i18n="@@layout.ui.count-over-spoken">Текстът е по-дълъг от допустимото</ng-container>
      }
    </p>
  `,
})
export class CharacterCount {
  readonly text = input.required<string>();
  /** the most characters the server takes */
  readonly limit = input.required<number>();
  readonly countId = input.required<string>();
  protected readonly left = computed(() => this.limit() - countCharacters(this.text()));
  protected readonly over = computed(() => -this.left());
}
