import { problemType } from '../../../kernel/problem.js';

export const SUBJECT_NOT_FOLLOWABLE = problemType({
  slug: 'subject-not-followable',
  status: 422,
  title: { bg: 'Това не може да се следи', en: 'This cannot be followed' },
  detail: {
    bg: 'Посочете един публичен ангажимент, един публикуван документ или един наблюдател.',
    en: 'Name one public commitment, one published document or one monitor.',
  },
});

export const FILTER_NOT_FOLLOWABLE = problemType({
  slug: 'filter-not-followable',
  status: 422,
  title: { bg: 'Този филтър не може да се следи', en: 'This filter cannot be followed' },
  detail: {
    bg: 'Проверете отдела, населеното място и състоянието. За случаи без публичен текст не изпращаме писма.',
    en: 'Check the department, the settlement and the status. We send no messages about cases without a public text.',
  },
});
