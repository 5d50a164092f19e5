import { problemType } from '../../../kernel/problem.js';

export const FOLLOW_LINK_SPENT = problemType({
  slug: 'follow-link-spent',
  status: 404,
  title: { bg: 'Връзката вече не важи', en: 'The link is no longer good' },
  detail: {
    bg: 'Срокът ѝ е изтекъл или е заменена с нова. Ако искате да следите случая, отворете го и въведете имейла си отново.',
    en: 'It has expired or was replaced by a newer one. To follow the case, open it and enter your e-mail again.',
  },
});
