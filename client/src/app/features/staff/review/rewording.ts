import { computed, linkedSignal, type Signal } from '@angular/core';

import type { CaseFile } from '../../../core/api/contract';
import { publicPieces, type RedactedField } from '../redaction/redaction-work';

export type PublicWords = Readonly<Record<RedactedField, string>>;

/** What everybody reads of the case when nothing is taken out but its redactions. */
export function wordsOf(
  file: Pick<CaseFile, RedactedField | 'redactionBlocks'>,
  spans: Readonly<Record<RedactedField, Parameters<typeof publicPieces>[1]>>,
): PublicWords {
  const shown = (field: RedactedField) =>
    publicPieces(file[field], spans[field], file.redactionBlocks)
      .map(({ text }) => text)
      .join('');
  return { title: shown('title'), text: shown('text') };
}

/**
 * A public version in a moderator's own words, in place of redactions; off until it is asked for. A case whose public version does not
 * follow from its redactions begins with it. It stays its writer's when the case is read anew.
 */
export class Rewording {
  private readonly start = computed<PublicWords | null>(() => {
    const file = this.file();
    if (file === null || file.public === null || file.redactions === null) return null;
    return isOther(file.public, wordsOf(file, file.redactions)) ? file.public : null;
  });
  /** null while the public version follows from the redactions */
  readonly words = linkedSignal<{ number: string | null; start: PublicWords | null }, PublicWords | null>({
    source: () => ({ number: this.file()?.number ?? null, start: this.start() }),
    computation: ({ number, start }, before) => {
      const isKept = before !== undefined && before.source.number === number && before.value !== before.source.start;
      return isKept ? before.value : start;
    },
  });
  /** True when leaving the page would lose words. */
  readonly isUnsaved = computed(() => {
    const [words, start] = [this.words(), this.start()];
    return words !== null && (start === null || isOther(words, start));
  });
  /** True when the words are not what the author wrote. */
  readonly isRedacted = computed(() => {
    const [words, file] = [this.words(), this.file()];
    return words !== null && file !== null && isOther(words, file);
  });

  constructor(private readonly file: Signal<CaseFile | null>) {}

  edit(changes: Partial<PublicWords>): void {
    this.words.update((words) => words && { ...words, ...changes });
  }
}

function isOther(one: PublicWords, other: PublicWords): boolean {
  return one.title.trim() !== other.title.trim() || one.text.trim() !== other.text.trim();
}
