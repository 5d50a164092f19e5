import { failure, type FieldError, type Result, success } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';
import { lifecycle, problems, type Submission } from '../../submissions/domain/index.js';

/** A stretch of the text that the readers of the answer read: places in UTF-16 code units, and the words that stood there. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A passage of the submission, and what the municipality says to it. */
export interface AnswerPoint {
  readonly quote: Quote;
  readonly reply: string;
}

type CaseText = Pick<Submission, 'publication' | 'procedure' | 'publicText' | 'text'>;

const QUOTE_GONE: Words = {
  bg: 'Цитатът вече не е в текста, който се чете. Цитирайте отново.',
  en: 'The quoted passage is no longer in the text that is read. Quote again.',
};

/** What the readers of an answer read of the submission: everybody the public text, and while there is none its author their own. */
export const quotable = (submission: CaseText): string =>
  lifecycle.isTextPublic(submission.publication, submission.procedure) ? (submission.publicText ?? '') : submission.text;

/** Where the quote stands in the text: in its place, or where its words are now; null when they are gone. */
export function placeOf({ start, end, words }: Quote, text: string): Quote | null {
  if (words === '' || !words.isWellFormed()) return null;
  if (text.slice(start, end) === words) return { start, end, words };
  const found = text.indexOf(words);
  return found < 0 ? null : { start: found, end: found + words.length, words };
}

/** The quote's words as far as these texts show them today; null when none does, so that what was redacted since is not read here. */
export const shownQuote = (quote: Quote, texts: readonly string[]): string | null =>
  texts.some((text) => placeOf(quote, text) !== null) ? quote.words : null;

/** The points with each quote in its present place. 422 for one that is not in the text, by a pointer such as `/points/0/quote`. */
export function placePoints(points: readonly AnswerPoint[], text: string): Result<readonly AnswerPoint[]> {
  const errors: FieldError[] = [];
  const placed = points.flatMap(({ quote, reply }, index) => {
    const place = placeOf(quote, text);
    if (place) return [{ quote: place, reply }];
    errors.push({ pointer: `/points/${index}/quote`, code: 'quote_not_in_text', detail: QUOTE_GONE });
    return [];
  });
  return errors.length > 0 ? failure(problems.DECISION_INVALID, { errors }) : success(placed);
}
