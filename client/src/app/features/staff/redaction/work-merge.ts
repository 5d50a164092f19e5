import type { RedactionSpan } from '../../../core/api/contract';
import { type FieldSpans, isSameSpan, type RedactedField, redactedFields, type RedactionWork } from './redaction-work';

/** What somebody else took out, or put back, since the work was read. */
export interface WorkDifference extends RedactionSpan {
  readonly field: RedactedField;
  readonly isRedacted: boolean;
}

const has = (spans: readonly RedactionSpan[], span: RedactionSpan): boolean => spans.some((one) => isSameSpan(one, span));

/** The work of two moderators on one case in one: what both left alone stays, and what either did is done. Theirs counts where both did something. */
export function mergeWork(base: RedactionWork, mine: RedactionWork, theirs: RedactionWork): RedactionWork {
  const merged = (part: 'redactions' | 'refused'): FieldSpans => ({
    title: mergeSpans(base[part].title, mine[part].title, theirs[part].title),
    text: mergeSpans(base[part].text, mine[part].text, theirs[part].text),
  });
  return { redactions: merged('redactions'), refused: merged('refused') };
}

function mergeSpans(base: readonly RedactionSpan[], mine: readonly RedactionSpan[], theirs: readonly RedactionSpan[]): RedactionSpan[] {
  const kept = theirs.filter((span) => !has(base, span) || has(mine, span));
  const added = mine.filter((span) => !has(base, span) && !theirs.some((one) => one.start < span.end && span.start < one.end));
  return [...kept, ...added].sort((one, other) => one.start - other.start);
}

/** What they did that `mine` does not have. */
export function differencesOf(base: RedactionWork, mine: RedactionWork, theirs: RedactionWork): WorkDifference[] {
  return redactedFields.flatMap((field) => {
    const [before, own, other] = [base.redactions[field], mine.redactions[field], theirs.redactions[field]];
    const added = other.filter((span) => !has(before, span) && !has(own, span));
    const removed = before.filter((span) => !has(other, span) && has(own, span));
    return [
      ...added.map(({ start, end, type }) => ({ start, end, type, field, isRedacted: true })),
      ...removed.map(({ start, end, type }) => ({ start, end, type, field, isRedacted: false })),
    ];
  });
}

export const isSameWork = (one: RedactionWork, other: RedactionWork): boolean =>
  (['redactions', 'refused'] as const).every((part) =>
    redactedFields.every(
      (field) => one[part][field].length === other[part][field].length && one[part][field].every((span) => has(other[part][field], span)),
    ),
  );
