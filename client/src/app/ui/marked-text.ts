import { Component, computed, input } from '@angular/core';

/** A stretch of a text in UTF-16 code units, `end` exclusive. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
}

export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text in parts, in its order: all of it, whatever the marks. */
export function markedParts(text: string, marks: readonly TextMark[]): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    if (start < from || end <= start || end > text.length) continue;
    if (start > from) parts.push({ text: text.slice(from, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isMarked: false });
  return parts;
}

/** A text in which some words stand out. */
@Component({
  selector: 'z-marked-text',
  template: `@for (part of parts(); track $index) {
    @if (part.isMarked) {
      <mark>{{ part.text }}</mark>
    } @else {
      <span>{{ part.text }}</span>
    }
  }`,
})
export class MarkedText {
  readonly text = input.required<string>();
  readonly marks = input<readonly TextMark[]>([]);

  protected readonly parts = computed(() => markedParts(this.text(), this.marks()));
}
