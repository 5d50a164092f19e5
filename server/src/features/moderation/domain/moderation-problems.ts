import { problemType } from '../../../kernel/problem.js';

export const CASE_CLAIMED = problemType({
  slug: 'case-claimed',
  status: 409,
  title: { bg: 'Случаят е зает от друг модератор', en: 'Another moderator has this case' },
  detail: {
    bg: 'Друг модератор го преглежда сега. Поемете случая от него, ако трябва да решите Вие.',
    en: 'Another moderator is reviewing it now. Take the case over if it is you who must decide.',
  },
});

export const UNDO_TOO_LATE = problemType({
  slug: 'undo-too-late',
  status: 409,
  title: { bg: 'Решението вече не може да се отмени', en: 'The decision can no longer be undone' },
  detail: {
    bg: 'Времето за отмяна изтече и писмата тръгнаха. Вземете ново решение по случая.',
    en: 'The time for undoing has run out, and the letters have left. Take a new decision on the case.',
  },
});

export const DECISION_OVERTAKEN = problemType({
  slug: 'decision-overtaken',
  status: 409,
  title: { bg: 'Някой действа по случая след това решение', en: 'Somebody acted on the case after this decision' },
  detail: {
    bg: 'Решението не се отменя, за да не се изгуби направеното след него. Вижте случая и решете отново.',
    en: 'The decision is not undone, so that what was done after it is not lost. Look at the case and decide anew.',
  },
});

export const DECISION_NOT_FOUND = problemType({
  slug: 'decision-not-found',
  status: 404,
  title: { bg: 'Няма такова решение по случая', en: 'The case has no such decision' },
  detail: { bg: 'Отворете случая отново и вижте решенията по него.', en: 'Open the case again and look at its decisions.' },
});
