import { type Agreement, agreementOf, type Pair } from './agreement.js';
import { isFullyRead, type ItemInWork, type Reading } from './item.js';

export interface Figures {
  /** Points that everybody who had to has read. */
  readonly read: number;
  /** Null of a single assessment. */
  readonly agreement: Agreement | null;
}

/**
 * Of the points that are public: figures with the others would tell, next to those without, what was found there.
 * @param isShown by the id of the commitment
 */
export function shownFiguresOf(items: readonly ItemInWork[], double: boolean, isShown: (commitmentId: string) => boolean): Figures {
  return figuresOf(
    items.filter(({ commitmentId }) => isShown(commitmentId)),
    double,
  );
}

export function figuresOf(items: readonly ItemInWork[], double: boolean): Figures {
  const read = items.filter((item) => isFullyRead(item, double));
  return { read: read.length, agreement: double ? agreementOf(read.flatMap(pairOf)) : null };
}

function pairOf({ readings: [first, second] }: ItemInWork): Pair[] {
  return first && second ? [[first.step, second.step]] : [];
}

/** Both readings of a point as the public tells them apart; null before the second one. */
export function lettersOf({ readings: [first, second], firstIsA }: ItemInWork): Readonly<Record<'a' | 'b', Reading>> | null {
  if (first === undefined || second === undefined) return null;
  return firstIsA ? { a: first, b: second } : { a: second, b: first };
}
