import type { AccountId } from '../../../kernel/ids.js';
import type { FieldError } from '../../../kernel/problem.js';
import { isSameSpan, redact, type Span, spanFaults } from '../../redaction/domain/index.js';
import type { changes, Submission } from '../../submissions/domain/index.js';

export const REDACTED_FIELDS = ['title', 'text'] as const;
export type RedactedField = (typeof REDACTED_FIELDS)[number];

/** Spans over what the author wrote. */
export type CaseSpans<Each extends Span = Span> = Readonly<Record<RedactedField, readonly Each[]>>;

export const NO_SPANS: CaseSpans<never> = { title: [], text: [] };

export const SPAN_ORIGINS = ['detector', 'moderator'] as const;
/** Whether the detector proposed it or a moderator selected it. */
export type SpanOrigin = (typeof SPAN_ORIGINS)[number];

/** A redaction with who marked it, and when. */
export interface MarkedSpan extends Span {
  readonly origin: SpanOrigin;
  /** Null when the platform did, as in the demonstration. */
  readonly accountId: AccountId | null;
  readonly at: Date;
}

/** The redactions of a case as the moderators are preparing them, one set a case. It has a version of its own, which says nothing of the case's. */
export interface RedactionWork {
  /** Grows by one with each change; 0 before the first. */
  readonly version: number;
  readonly spans: CaseSpans<MarkedSpan>;
  /** Proposals that a moderator refused. */
  readonly refused: CaseSpans;
  readonly accountId: AccountId | null;
  readonly savedAt: Date | null;
}

export const NO_WORK: RedactionWork = { version: 0, spans: NO_SPANS, refused: NO_SPANS, accountId: null, savedAt: null };

export const isEmpty = ({ title, text }: CaseSpans): boolean => title.length === 0 && text.length === 0;

/** What is wrong with the spans, by JSON pointers such as `/redactions/text/0/end`. */
export const caseSpanFaults = (original: Pick<Submission, RedactedField>, spans: CaseSpans, pointer: string): FieldError[] =>
  REDACTED_FIELDS.flatMap((field) => spanFaults(original[field], spans[field], `${pointer}/${field}`));

/** The public version that follows from the original. */
export const redactCase = (original: Pick<Submission, RedactedField | 'language'>, spans: CaseSpans): changes.PublicText => ({
  title: redact(original.title, spans.title, original.language),
  text: redact(original.text, spans.text, original.language),
});

/**
 * Says of each span who marked it: one that stood before keeps its mark, a new one has that of whoever saves it. What the detector
 * proposed exactly so is its proposal, accepted.
 */
export function attribute(
  given: CaseSpans,
  { before, proposed, accountId, at }: { before: CaseSpans<MarkedSpan>; proposed: CaseSpans; accountId: AccountId | null; at: Date },
): CaseSpans<MarkedSpan> {
  const marked = (field: RedactedField): MarkedSpan[] =>
    given[field]
      .map(({ start, end, type }): MarkedSpan => {
        const span = { start, end, type };
        const known = before[field].find((other) => isSameSpan(span, other));
        const isProposed = proposed[field].some((other) => isSameSpan(span, other));
        return known ?? { ...span, origin: isProposed ? 'detector' : 'moderator', accountId, at };
      })
      .sort((one, other) => one.start - other.start);
  return { title: marked('title'), text: marked('text') };
}
