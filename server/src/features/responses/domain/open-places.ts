import { failure, type FieldError, type Result, success } from '../../../kernel/problem.js';
import { fill, type Words } from '../../../kernel/words.js';
import { leftOpen } from '../../reasons/domain/index.js';
import { problems } from '../../submissions/domain/index.js';
import type { Answer } from './answer.js';

const LEFT_OPEN: Words = {
  bg: 'Остана място за попълване: {open}. Напишете на негово място каквото трябва.',
  en: 'A place was left to fill in: {open}. Write what belongs there.',
};

/** An answer as it is when no template's place was forgotten in it; 422 by the field in which one was. */
export function refuseOpenPlaces(answer: Answer): Result<Answer> {
  const fields: (readonly [pointer: string, text: string | null])[] = [
    ['/text', answer.text],
    ['/legalGround', answer.legalGround],
    ['/commitment/what', answer.commitment?.what ?? null],
    ['/correctionNote', answer.correctionNote],
    ...answer.points.map(({ reply }, index) => [`/points/${index}/reply`, reply] as const),
  ];
  const errors = fields.flatMap(([pointer, text]): FieldError[] => {
    const open = leftOpen(text ?? '');
    return open.length === 0 ? [] : [{ pointer, code: 'place_left_open', detail: fill(LEFT_OPEN, { open: open.join(', ') }) }];
  });
  return errors.length > 0 ? failure(problems.DECISION_INVALID, { errors }) : success(answer);
}
