import { Component, computed, input } from '@angular/core';

/** A piece of a text of the contract: words, or what stands between backticks. */
export interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

/** The pieces of a text in which names stand between backticks, as in Markdown. */
export function piecesOf(text: string): Piece[] {
  return text
    .split('`')
    .map((piece, index) => ({ text: piece, isCode: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** A text of the contract, which is in English whatever the page is in. */
@Component({
  selector: 'app-marked-words',
  template: `
    <span lang="en">
      @for (piece of pieces(); track $index) {
        @if (piece.isCode) {
          <code>{{ piece.text }}</code>
        } @else {
          <span [textContent]="piece.text"></span>
        }
      }
    </span>
  `,
})
export class MarkedWords {
  readonly text = input.required<string>();
  protected readonly pieces = computed(() => piecesOf(this.text()));
}
