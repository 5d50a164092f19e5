import { type FieldError, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const ABSENCE_OVER = problemType({
  slug: 'absence-over',
  status: 409,
  title: { bg: 'Заместването вече е приключило', en: 'This absence is over already' },
  detail: { bg: 'Добавете ново заместване, ако отново е нужно.', en: 'Add a new one when it is needed again.' },
});

const TEXTS = {
  holder_without_position: {
    bg: 'Изберете служител с длъжност, която се замества.',
    en: 'Choose an official in a position that others stand in for.',
  },
  deputy_is_no_official: { bg: 'Изберете служител, който отговаря на случаи.', en: 'Choose an official, who answers cases.' },
  deputy_is_holder: {
    bg: 'Никой не замества себе си. Изберете друг служител.',
    en: 'Nobody stands in for themselves. Choose somebody else.',
  },
  last_day_before_first: { bg: 'Последният ден е преди първия.', en: 'The last day is before the first.' },
  over_already: { bg: 'Последният ден вече е минал.', en: 'The last day has passed already.' },
  overlaps: {
    bg: 'За някои от тези дни вече има заместник. Променете онова заместване или изберете други дни.',
    en: 'On some of these days somebody stands in already. Change that entry, or choose other days.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const absenceFault = (pointer: string, code: keyof typeof TEXTS): FieldError => ({ pointer, code, detail: TEXTS[code] });
