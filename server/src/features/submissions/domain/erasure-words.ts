import { civilDateIn } from '../../../kernel/civil-date.js';
import { dayWords } from '../../../kernel/day-words.js';
import { fill, type Words } from '../../../kernel/words.js';
import type { Erasure } from './submission.js';

const MONTHS: Readonly<Record<'one' | 'many', Words>> = {
  one: { bg: '1 месец', en: '1 month' },
  many: { bg: '{count} месеца', en: '{count} months' },
};
const YEARS: Readonly<Record<'one' | 'many', Words>> = {
  one: { bg: '1 година', en: '1 year' },
  many: { bg: '{count} години', en: '{count} years' },
};

const ERASED: Words = {
  bg: 'На {day} изтрихме оригинала: пазим го {term} след края на случая. Кодът за достъп вече не отваря нищо. Публикуваният текст и отговорът остават в регистъра.',
  en: 'On {day} we erased the original: it is kept for {term} after the end of the case. The access code opens nothing any more. A published text and its answer stay in the register.',
};

/** A term as people say it: whole years as years. */
export function termWords(months: number): Words {
  const [count, unit] = months % 12 === 0 ? [months / 12, YEARS] : [months, MONTHS];
  return fill(count === 1 ? unit.one : unit.many, { count });
}

/** What an author reads who comes back to a case whose original is gone. */
export function erasedWords({ at, months }: Erasure): Words {
  const day = dayWords(civilDateIn(at));
  const term = termWords(months);
  return { bg: fill(ERASED, { day: day.bg, term: term.bg }).bg, en: fill(ERASED, { day: day.en, term: term.en }).en };
}
