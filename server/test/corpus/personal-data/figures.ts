import { personalData } from '../../../src/features/language/index.js';
import { LABELS, type Label, type LabelledSpan, type LabelledText } from './marked-corpus.js';

/** How many signs that are neither letter nor digit a found span may hold beyond the label on one side: a bracket, a quotation mark and a space. */
const LOOSE_SIGNS = 3;

export interface TypeFigures {
  readonly type: Label;
  /** Labelled places. */
  readonly instances: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly misses: number;
  /** Share of the found places that are labelled; null when nothing was found. */
  readonly precision: number | null;
  /** Share of the labelled places that were found; null when there are none. */
  readonly recall: number | null;
}

export interface Figures {
  readonly types: readonly TypeFigures[];
  readonly lookAlikes: { readonly texts: number; readonly leftAlone: number };
  /** The texts in which something was missed, or found wrongly, and of which types. */
  readonly failures: readonly {
    readonly id: string;
    readonly types: readonly Label[];
    readonly missed: string[];
    readonly wrong: string[];
  }[];
}

/**
 * Found and labelled are one when the type is the same, every labelled letter and digit is covered, and nothing but a few separators lies
 * beyond the label. A place that is found in part, or with a word too many, is a miss and a false positive.
 */
function matches(text: string, label: LabelledSpan, found: personalData.PersonalDataSpan): boolean {
  if (label.type !== found.type || found.end <= label.start || found.start >= label.end) return false;
  const uncovered = text.slice(label.start, Math.max(label.start, found.start)) + text.slice(Math.min(label.end, found.end), label.end);
  const beyond = [text.slice(found.start, Math.max(found.start, label.start)), text.slice(Math.min(found.end, label.end), found.end)];
  return !/[\p{L}\p{N}]/u.test(uncovered) && beyond.every((signs) => signs.length <= LOOSE_SIGNS && !/[\p{L}\p{N}]/u.test(signs));
}

/** Measures the detector on labelled texts. The failures are for development texts only; of held-out texts read the counts. */
export function measure(texts: readonly LabelledText[]): Figures {
  const results = texts.map(({ id, text, spans }) => {
    const found = personalData.detect(text);
    const missed = spans.filter((label) => !found.some((span) => matches(text, label, span)));
    const wrong = found.filter((span) => !spans.some((label) => matches(text, label, span)));
    return { id, text, spans, found, missed, wrong };
  });
  const count = (spans: readonly { readonly type: Label }[], type: Label): number => spans.filter((span) => span.type === type).length;
  const types = LABELS.map((type) => {
    const instances = count(
      results.flatMap(({ spans }) => spans),
      type,
    );
    const misses = count(
      results.flatMap(({ missed }) => missed),
      type,
    );
    const falsePositives = count(
      results.flatMap(({ wrong }) => wrong),
      type,
    );
    const truePositives = instances - misses;
    return {
      type,
      instances,
      truePositives,
      falsePositives,
      misses,
      precision: share(truePositives, truePositives + falsePositives),
      recall: share(truePositives, instances),
    };
  });
  const plain = results.filter(({ spans }) => spans.length === 0);
  const failures = results
    .filter(({ missed, wrong }) => missed.length + wrong.length > 0)
    .map(({ id, text, missed, wrong }) => {
      const quoted = (spans: readonly { type: Label; start: number; end: number }[]): string[] =>
        spans.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
      return { id, types: [...missed, ...wrong].map(({ type }) => type), missed: quoted(missed), wrong: quoted(wrong) };
    });
  return { types, lookAlikes: { texts: plain.length, leftAlone: plain.filter(({ found }) => found.length === 0).length }, failures };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
