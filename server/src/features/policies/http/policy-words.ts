import type { Words } from '../../../kernel/words.js';
import type { Standing } from '../domain/indicator-values.js';
import type { Direction } from '../domain/policy.js';

export const DIRECTION_WORDS: Readonly<Record<Direction, Words>> = {
  up: { bg: 'нагоре', en: 'up' },
  down: { bg: 'надолу', en: 'down' },
};

export const STANDING_WORDS: Readonly<Record<Standing, Words>> = {
  no_value: { bg: 'няма данни', en: 'no data' },
  reached: { bg: 'целта е постигната', en: 'target reached' },
  not_reached: { bg: 'целта още не е постигната', en: 'target not reached yet' },
};
