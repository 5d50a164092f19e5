import { problemType } from '../../../kernel/problem.js';
import { SEARCH_LIMITS } from './saved-search.js';

export const TOO_MANY_SEARCHES = problemType({
  slug: 'too-many-searches',
  status: 409,
  title: { bg: 'Запазените търсения са твърде много', en: 'Too many saved searches' },
  detail: {
    bg: `Можете да пазите до ${SEARCH_LIMITS.searches} търсения. Изтрийте едно, което вече не ползвате, и опитайте пак.`,
    en: `You can keep up to ${SEARCH_LIMITS.searches} searches. Delete one that you no longer use and try again.`,
  },
});

export const SEARCH_NAME_TAKEN = problemType({
  slug: 'search-name-taken',
  status: 409,
  title: { bg: 'Вече имате търсене с това име', en: 'You have a search of that name already' },
  detail: {
    bg: 'Изберете друго име, за да ги различавате.',
    en: 'Choose another name, so that you can tell them apart.',
  },
});
