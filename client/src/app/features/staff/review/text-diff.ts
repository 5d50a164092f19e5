import { Component, computed, input } from '@angular/core';

import { wordDiff } from '../../../ui/word-diff';

interface Version {
  title: string;
  text: string;
}

/** How one version of a public text became another: what went is struck through, what came is underlined. */
@Component({
  selector: 'app-text-diff',
  template: `
    <div class="diff" role="region" tabindex="0" [attr.aria-label]="label()" [attr.lang]="textLanguage()">
      @for (paragraph of paragraphs(); track $index) {
        <p [class]="$first ? 'title' : 'citizen-text'">
          @for (part of paragraph; track $index) {
            @switch (part.kind) {
              @case ('removed') {
                <del>{{ part.text }}</del>
              }
              @case ('added') {
                <ins>{{ part.text }}</ins>
              }
              @default {
                <span>{{ part.text }}</span>
              }
            }
          }
        </p>
      }
    </div>
    <p class="desk-hint" i18n="@@staff-queue.edits.legend">Зачеркнатото е махнато. Подчертаното е добавено.</p>
  `,
  styleUrl: './text-diff.css',
})
export class TextDiff {
  readonly before = input.required<Version>();
  readonly after = input.required<Version>();
  readonly textLanguage = input.required<string>();
  readonly label = input.required<string>();

  protected readonly paragraphs = computed(() => [
    wordDiff(this.before().title, this.after().title),
    wordDiff(this.before().text, this.after().text),
  ]);
}
