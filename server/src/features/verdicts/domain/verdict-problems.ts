import { problemType } from '../../../kernel/problem.js';

export const VERDICT_OVER = problemType({
  slug: 'verdict-over',
  status: 409,
  title: { bg: 'Времето за оценка изтече', en: 'The time for a verdict is over' },
  detail: {
    bg: 'Оценка се дава до 55 дни след отговора. За нещо ново подайте нов случай и посочете този номер.',
    en: 'A verdict can be given until 55 days after the answer. For something new, submit a new case and name this number.',
  },
});

export const FACTS_NEED_NO = problemType({
  slug: 'verdict-needed-first',
  status: 409,
  title: { bg: 'Първо оценете отговора', en: 'Judge the answer first' },
  detail: {
    bg: 'Кажете дали отговорът решава въпроса. Ако не го решава, можете да продължите.',
    en: 'Say whether the answer settles the matter. If it does not, you can go on.',
  },
});

export const VERDICT_LINK_UNKNOWN = problemType({
  slug: 'verdict-link-unknown',
  status: 404,
  title: { bg: 'Връзката вече не важи', en: 'The link is no longer good' },
  detail: {
    bg: 'Непълна е или е изтекла. Отворете случая с номера и кода за достъп и оценете отговора там.',
    en: 'It is incomplete or has run out. Open the case with its number and access code and judge the answer there.',
  },
});

export const SENTENCE_CHANGED = problemType({
  slug: 'sentence-changed',
  status: 422,
  title: { bg: 'Изречението е променено', en: 'The sentence was changed' },
  detail: {
    bg: 'Можете само да заличите думи и да ги замените с […]. Останалото остава както го е написал авторът.',
    en: 'You can only take words out and put […] in their place. The rest stays as the author wrote it.',
  },
});

export const SENTENCE_OUTDATED = problemType({
  slug: 'sentence-outdated',
  status: 409,
  title: { bg: 'Авторът промени оценката си', en: 'The author changed the verdict' },
  detail: {
    bg: 'Това изречение вече не е последното. Заредете страницата и прегледайте новото.',
    en: 'This sentence is no longer the latest. Load the page again and look at the new one.',
  },
});
