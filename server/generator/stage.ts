import { addDays, type CivilDate, civilDateIn, startOfDayInstant } from '../src/kernel/civil-date.js';
import { isWorkingDay, type TermRules } from '../src/features/work-calendar/index.js';
import type { Chance } from './random.js';
import type { Town } from './town.js';
import type { Sentences } from './words/sentences.js';
import type { WrittenCase } from './written-case.js';

const MINUTE = 60_000;

/** What a life is played with. Nothing happens at `until` or later. */
export interface Stage {
  readonly chance: Chance;
  readonly sentences: Sentences;
  readonly town: Town;
  readonly rules: TermRules;
  readonly until: Date;
  /** An earlier case that everybody reads and a repeat can be joined to; null where there is none. */
  readonly earlier: (played: WrittenCase, at: Date) => WrittenCase | null;
}

/** The first moment from `at` on in which somebody works in the town hall. */
export function officeHour(at: Date, { chance, rules }: Pick<Stage, 'chance' | 'rules'>): Date {
  let day: CivilDate = civilDateIn(at);
  const minute = (at.getTime() - startOfDayInstant(day).getTime()) / MINUTE;
  if (minute >= 510 && minute < 1_020 && isWorkingDay(day, rules.exceptions)) return at;
  if (minute >= 1_020) day = addDays(day, 1);
  while (!isWorkingDay(day, rules.exceptions)) day = addDays(day, 1);
  return new Date(startOfDayInstant(day).getTime() + (510 + chance.share() * 500) * MINUTE);
}
