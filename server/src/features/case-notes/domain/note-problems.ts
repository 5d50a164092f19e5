import { problemType } from '../../../kernel/problem.js';

export const NOTE_OF_ANOTHER = problemType({
  slug: 'note-of-another',
  status: 403,
  title: { bg: 'Бележката е на колега', en: 'The note is a colleague’s' },
  detail: {
    bg: 'Само който е написал бележката, може да я оттегли.',
    en: 'Only the person who wrote a note can take it back.',
  },
});
