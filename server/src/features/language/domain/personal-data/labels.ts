import { LABEL_WORDS, type LabelKind } from './label-words.js';

export type { LabelKind } from './label-words.js';

export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

const ENDING = '\\p{L}{0,14}';
const KINDS = Object.keys(LABEL_WORDS) as LabelKind[];
/** One pass for all words: alternatives are literal, so that each place of the text is read a bounded number of times. */
const ANY_LABEL = new RegExp(
  `(?<!\\p{L})(?:${KINDS.map((kind) => `(?<${kind}>${LABEL_WORDS[kind].map((word) => word.replaceAll('~', ENDING)).join('|')})`).join('|')})(?!\\p{L})`,
  'gu',
);

/** Labels of a folded text, in its order. */
export function findLabels(folded: string): readonly Label[] {
  return Array.from(folded.matchAll(ANY_LABEL), (match) => ({
    kind: KINDS.find((kind) => match.groups?.[kind] !== undefined) ?? 'document',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The last label of one of the kinds that ends before `index`, at most `reach` characters before it. */
export function labelBefore(labels: readonly Label[], index: number, kinds: readonly LabelKind[], reach: number): Label | null {
  for (let candidate = lastEndingBefore(labels, index); candidate >= 0; candidate -= 1) {
    const label = labels[candidate];
    if (label === undefined || index - label.end > reach) return null;
    if (kinds.includes(label.kind)) return label;
  }
  return null;
}

/** The first label that begins at or after `index`, at most `reach` characters after it. */
export function labelAfter(labels: readonly Label[], index: number, reach: number): Label | null {
  const label = labels[lastEndingBefore(labels, index) + 1];
  return label !== undefined && label.start >= index && label.start - index <= reach ? label : null;
}

/** The first label of the kind that begins after `index`, at most `reach` characters after it. */
export function labelWithin(labels: readonly Label[], index: number, kind: LabelKind, reach: number): Label | null {
  for (let candidate = lastEndingBefore(labels, index) + 1; candidate < labels.length; candidate += 1) {
    const label = labels[candidate];
    if (label === undefined || label.start - index > reach) return null;
    if (label.kind === kind) return label;
  }
  return null;
}

function lastEndingBefore(labels: readonly Label[], index: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
