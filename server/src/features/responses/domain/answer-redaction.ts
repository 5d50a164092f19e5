import { failure, type Result, success } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { redact, REDACTION_INVALID, type Span, spanFaults } from '../../redaction/domain/index.js';
import type { Answer, AnswerVersion } from './answer.js';

/** Spans over what the official wrote. */
export interface AnswerSpans {
  readonly text: readonly Span[];
  readonly correctionNote: readonly Span[];
}

/** What everybody reads of a version from the moment when something was taken out of it. */
export interface AnswerRedaction {
  readonly spans: AnswerSpans;
  readonly text: string;
  readonly correctionNote: string | null;
  readonly at: Date;
}

/**
 * What the public reads of the version without those stretches; null when none is left to take out, and it is read as written again.
 * `language` is that of the case: it is answered in the language it was asked in. 422 for a span that does not fit, by JSON pointers
 * such as `/redactions/text/0/end`.
 */
export function redactAnswer(
  { text, correctionNote }: Pick<Answer, 'text' | 'correctionNote'>,
  spans: AnswerSpans,
  language: Language,
  at: Date,
): Result<AnswerRedaction | null> {
  const errors = [
    ...spanFaults(text, spans.text, '/redactions/text'),
    ...spanFaults(correctionNote ?? '', spans.correctionNote, '/redactions/correctionNote'),
  ];
  if (errors.length > 0) return failure(REDACTION_INVALID, { errors });
  if (spans.text.length + spans.correctionNote.length === 0) return success(null);
  return success({
    spans,
    text: redact(text, spans.text, language),
    correctionNote: correctionNote === null ? null : redact(correctionNote, spans.correctionNote, language),
    at,
  });
}

/** What everybody may read of a version. */
export const shownOf = ({ text, correctionNote, redaction }: AnswerVersion): Pick<Answer, 'text' | 'correctionNote'> =>
  redaction === null ? { text, correctionNote } : { text: redaction.text, correctionNote: redaction.correctionNote };
