import { type FieldError, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const TERM_IN_FORCE = problemType({
  slug: 'term-in-force',
  status: 409,
  title: { bg: 'Срокът вече важи', en: 'The term is already in force' },
  detail: {
    bg: 'Само срок, който още не важи, може да се отмени. Добавете нов срок от утре нататък.',
    en: 'Only a term that is not yet in force can be taken back. Add a new one from tomorrow on.',
  },
});

const TEXTS = {
  begins_too_early: {
    bg: 'Новият срок важи най-рано от утре. Изтритото не се връща, затова има ден за проверка.',
    en: 'A new term begins tomorrow at the earliest. What is erased does not come back, so there is a day to check.',
  },
  day_taken: {
    bg: 'От този ден вече има срок. Отменете го или изберете друг ден.',
    en: 'A term begins on that day already. Take it back, or choose another day.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const termFault = (code: keyof typeof TEXTS): FieldError => ({ pointer: '/validFrom', code, detail: TEXTS[code] });
