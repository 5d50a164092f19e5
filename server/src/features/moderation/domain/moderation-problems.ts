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

export const DECISION_OF_ANOTHER = problemType({
  slug: 'decision-of-another',
  status: 409,
  title: { bg: 'Отменя го само който го е взел', en: 'Only whoever took it can undo it' },
  detail: {
    bg: 'Това решение отговаря на друго решение. Който е взел другото, не може да го отмени.',
    en: 'This decision answers another decision. Whoever took the other one cannot undo it.',
  },
});

export const NOT_YOURS_TO_DECIDE = problemType({
  slug: 'not-yours-to-decide',
  status: 409,
  title: { bg: 'Решава друг човек', en: 'Somebody else decides this' },
  detail: {
    bg: 'Участвали сте в първото решение. Второто мнение е на човек, който не е участвал в него.',
    en: 'You took part in the first decision. The second opinion is that of somebody who did not.',
  },
});

export const APPEAL_SPENT = problemType({
  slug: 'appeal-spent',
  status: 409,
  title: { bg: 'Вече сте обжалвали', en: 'You have appealed already' },
  detail: {
    bg: 'Срещу едно решение се обжалва веднъж. Какво става с обжалването, е на страницата на случая.',
    en: 'One decision can be appealed once. What becomes of the appeal is on the page of the case.',
  },
});

export const APPEAL_TOO_LATE = problemType({
  slug: 'appeal-too-late',
  status: 409,
  title: { bg: 'Срокът за обжалване изтече', en: 'The time to appeal has run out' },
  detail: {
    bg: 'Обжалва се до 14 дни след решението. Можете да пишете на модератора или да подадете нов сигнал.',
    en: 'An appeal is possible for 14 days after the decision. You can write to the moderator or submit anew.',
  },
});

export const DECISION_NOT_FOUND = problemType({
  slug: 'decision-not-found',
  status: 404,
  title: { bg: 'Няма такова решение по случая', en: 'The case has no such decision' },
  detail: { bg: 'Отворете случая отново и вижте решенията по него.', en: 'Open the case again and look at its decisions.' },
});
