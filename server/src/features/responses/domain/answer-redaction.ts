import { failure, type Result, success } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { redact, REDACTION_INVALID, type Span, spanFaults } from '../../redaction/domain/index.js';
import type { Answer, AnswerVersion } from './answer.js';

/** Spans over what the official wrote. A quote needs none: it never shows more than the public text does. */
export interface AnswerSpans {
  readonly text: readonly Span[];
  readonly correctionNote: readonly Span[];
  readonly legalGround: readonly Span[];
  /** Over what will be done. */
  readonly commitment: readonly Span[];
  /** One list a point, in their order. */
  readonly replies: readonly (readonly Span[])[];
}

export const NO_SPANS: AnswerSpans = { text: [], correctionNote: [], legalGround: [], commitment: [], replies: [] };

/** Every word of an answer that an official wrote; a new one does not compile until it can be redacted. */
export interface AnswerWords {
  readonly text: string;
  readonly correctionNote: string | null;
  readonly legalGround: string | null;
  /** What will be done. */
  readonly commitment: string | null;
  readonly replies: readonly string[];
}

/** What everybody reads of a version from the moment when something was taken out of it. */
export interface AnswerRedaction extends AnswerWords {
  readonly spans: AnswerSpans;
  readonly at: Date;
}

type Written = Pick<Answer, 'text' | 'correctionNote' | 'legalGround' | 'commitment' | 'points'>;

export const wordsOf = ({ text, correctionNote, legalGround, commitment, points }: Written): AnswerWords => ({
  ...{ text, correctionNote, legalGround },
  commitment: commitment?.what ?? null,
  replies: points.map(({ reply }) => reply),
});

/** How many stretches are taken out. */
export const countSpans = ({ text, correctionNote, legalGround, commitment, replies }: AnswerSpans): number =>
  [text, correctionNote, legalGround, commitment, ...replies].reduce((sum, spans) => sum + spans.length, 0);

/**
 * What the public reads of the version without those stretches; null when none is left to take out, and it is read as written again.
 * `language` is that of the case: it is answered in the language it was asked in. 422 for a span that does not fit, by JSON pointers
 * such as `/redactions/text/0/end`.
 */
export function redactAnswer(written: Written, spans: AnswerSpans, language: Language, at: Date): Result<AnswerRedaction | null> {
  const words = wordsOf(written);
  const errors = [
    ...spanFaults(words.text, spans.text, '/redactions/text'),
    ...spanFaults(words.correctionNote ?? '', spans.correctionNote, '/redactions/correctionNote'),
    ...spanFaults(words.legalGround ?? '', spans.legalGround, '/redactions/legalGround'),
    ...spanFaults(words.commitment ?? '', spans.commitment, '/redactions/commitment'),
    ...spans.replies.flatMap((over, index) => spanFaults(words.replies[index] ?? '', over, `/redactions/replies/${index}`)),
  ];
  if (errors.length > 0) return failure(REDACTION_INVALID, { errors });
  if (countSpans(spans) === 0) return success(null);
  const without = (text: string, over: readonly Span[]): string => redact(text, over, language);
  const orNull = (text: string | null, over: readonly Span[]): string | null => (text === null ? null : without(text, over));
  return success({
    ...{ spans, at },
    text: without(words.text, spans.text),
    correctionNote: orNull(words.correctionNote, spans.correctionNote),
    legalGround: orNull(words.legalGround, spans.legalGround),
    commitment: orNull(words.commitment, spans.commitment),
    replies: words.replies.map((reply, index) => without(reply, spans.replies[index] ?? [])),
  });
}

/** What everybody may read of the words of a version. */
export function shownOf(version: AnswerVersion): AnswerWords {
  if (version.redaction === null) return wordsOf(version);
  const { text, correctionNote, legalGround, commitment, replies } = version.redaction;
  return { text, correctionNote, legalGround, commitment, replies };
}
