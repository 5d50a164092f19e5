import { Component, computed, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import { Details } from '../../../ui/details';
import { Icon } from '../../../ui/icon';
import { type Quote, quoteAt, sentencesOf } from './sentences';

/**
 * The text that the readers of the answer read, to be quoted from. It is a box that takes no writing: there the mouse, the finger and the arrows
 * with Shift all select, while of a box that is `readonly` Chromium moves no caret; and whoever cannot select chooses a sentence.
 */
@Component({
  selector: 'app-quotable-text',
  imports: [Details, Icon, MatButtonModule],
  template: `
    <textarea
      #box
      class="text"
      aria-readonly="true"
      inputmode="none"
      spellcheck="false"
      [attr.lang]="textLanguage()"
      [attr.aria-labelledby]="heading()"
      [attr.aria-describedby]="heading() + '-help'"
      [value]="text()"
      [rows]="rows()"
      (beforeinput)="$event.preventDefault()"
      (input)="restore()"
      (select)="readSelection()"
      (keyup)="readSelection()"
      (pointerup)="readSelection()"
    ></textarea>
    <p class="desk-hint" [id]="heading() + '-help'" i18n="@@staff-answer.quote.help">
      Изберете с мишката, с пръст или с Shift и стрелките. После натиснете „Цитирай“.
    </p>
    <p class="act">
      <button type="button" matButton="outlined" [disabled]="isFull()" (click)="quoteSelection()">
        <z-icon name="answer" /><span i18n="@@staff-answer.quote.act">Цитирай</span>
      </button>
      <span class="desk-hint" role="status">{{ said() }}</span>
    </p>
    <z-details summary="Изберете изречение" i18n-summary="@@staff-answer.quote.sentences">
      <ul class="sentences">
        @for (sentence of sentences(); track sentence.start) {
          <li>
            <span [attr.lang]="textLanguage()">{{ sentence.words }}</span>
            <button type="button" matButton [disabled]="isFull()" (click)="quote.emit(sentence)">
              <ng-container i18n="@@staff-answer.quote.act">Цитирай</ng-container><span class="visually-hidden"> {{ sentence.words }}</span>
            </button>
          </li>
        }
      </ul>
    </z-details>
  `,
  styles: `
    .text {
      box-sizing: border-box;
      width: 100%;
      field-sizing: content;
      max-height: 28rem;
      padding: var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      color: inherit;
      font: inherit;
      line-height: 1.6;
      resize: vertical;
    }
    .act {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
    }
    .sentences {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .sentences li {
      display: flex;
      gap: var(--space-3);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--space-1);
      border-block-end: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
  `,
})
export class QuotableText {
  readonly text = input.required<string>();
  readonly textLanguage = input.required<string>();
  /** id of the heading over it */
  readonly heading = input.required<string>();
  /** no more points fit */
  readonly isFull = input(false);
  readonly quote = output<Quote>();

  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  private readonly selected = signal<Quote | null>(null);
  protected readonly said = signal('');
  protected readonly rows = computed(() => Math.min(18, Math.ceil(this.text().length / 60) + this.text().split('\n').length));
  protected readonly sentences = computed(() => sentencesOf(this.text()));

  /** What an input method put in all the same. */
  protected restore(): void {
    this.box().nativeElement.value = this.text();
  }

  protected readSelection(): void {
    const { selectionStart, selectionEnd } = this.box().nativeElement;
    this.selected.set(quoteAt(this.text(), selectionStart, selectionEnd));
  }

  protected quoteSelection(): void {
    this.readSelection();
    const selected = this.selected();
    this.said.set(selected === null ? $localize`:@@staff-answer.quote.select-first:Първо изберете част от текста.` : '');
    if (selected !== null) this.quote.emit(selected);
  }
}
