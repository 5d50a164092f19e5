import { computed, linkedSignal, type Signal } from '@angular/core';

import type { CaseFile } from '../../../core/api/contract';

export interface PublicWords {
  title: string;
  text: string;
}

/** What stands in place of what was taken out; in the language of the text. */
export const redactionMark = { bg: '[заличено]', en: '[redacted]' } as const;

/** The version that everybody will read. It starts as what is public, or else as the original, and stays its editor's when the case is read anew. */
export class PublicVersion {
  private readonly start = computed<PublicWords>(() => {
    const file = this.file();
    return file === null ? { title: '', text: '' } : (file.public ?? { title: file.title, text: file.text });
  });
  readonly words = linkedSignal<{ number: string | null; start: PublicWords }, PublicWords>({
    source: () => ({ number: this.file()?.number ?? null, start: this.start() }),
    computation: ({ number, start }, before) => {
      const isEdited = before !== undefined && before.source.number === number && isOther(before.value, before.source.start);
      return isEdited ? before.value : start;
    },
  });
  /** True when it is not what the author wrote, so that it is published as redacted. */
  readonly isRedacted = computed(() => {
    const file = this.file();
    return file !== null && isOther(this.words(), file);
  });
  /** True when leaving the page would lose what was changed. */
  readonly isUnsaved = computed(() => isOther(this.words(), this.start()));

  constructor(private readonly file: Signal<CaseFile | null>) {}

  restore(): void {
    const file = this.file();
    if (file !== null) this.words.set({ title: file.title, text: file.text });
  }

  /** Takes a piece of the original out, wherever it stands. */
  redact(piece: string): void {
    const mark = redactionMark[this.file()?.language ?? 'bg'];
    this.words.update(({ title, text }) => ({ title: title.replaceAll(piece, mark), text: text.replaceAll(piece, mark) }));
  }

  holds(piece: string): boolean {
    const { title, text } = this.words();
    return title.includes(piece) || text.includes(piece);
  }
}

function isOther(one: PublicWords, other: PublicWords): boolean {
  return one.title.trim() !== other.title.trim() || one.text.trim() !== other.text.trim();
}
