import { problemType } from '../../../kernel/problem.js';

export const FOLLOW_LINK_SPENT = problemType({
  slug: 'follow-link-spent',
  status: 404,
  title: { bg: 'Връзката вече не важи', en: 'The link is no longer good' },
  detail: {
    bg: 'Срокът ѝ е изтекъл или е заменена с нова. Ако още искате писма, въведете имейла си отново на страницата на случая или на списъка.',
    en: 'It has expired or was replaced by a newer one. If you still want messages, enter your e-mail again on the page of the case or of the list.',
  },
});
