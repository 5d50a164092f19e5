import { problemType } from '../../../kernel/problem.js';

export const DRAFT_NOT_FOUND = problemType({
  slug: 'draft-not-found',
  status: 404,
  title: { bg: 'Черновата изтече', en: 'The draft has expired' },
  detail: {
    bg: 'Черновата изтече или е започната в друг браузър. Започнете отново. Написаното тук можете да копирате.',
    en: 'The draft has expired or was begun in another browser. Begin again. You can copy what you wrote here.',
  },
});

export const DRAFT_SENT = problemType({
  slug: 'draft-sent',
  status: 409,
  title: { bg: 'Вече е изпратено', en: 'It has already been sent' },
  detail: { bg: 'Тази чернова вече е изпратена и не се променя.', en: 'This draft has already been sent and does not change.' },
});
