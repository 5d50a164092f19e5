import type { CivilDate } from '../../../kernel/civil-date.js';
import { dayWords } from '../../../kernel/day-words.js';
import { type FieldError, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const CAMPAIGN_STEP = problemType({
  slug: 'campaign-step',
  status: 409,
  title: { bg: 'Кампанията вече не е на тази стъпка', en: 'The campaign is no longer at this step' },
  detail: { bg: 'Презаредете страницата и вижте докъде е стигнала.', en: 'Load the page again and see where it stands.' },
});

export const CAMPAIGN_EMPTY = problemType({
  slug: 'campaign-empty',
  status: 409,
  title: { bg: 'В кампанията още няма точки', en: 'The campaign has no points yet' },
  detail: {
    bg: 'Добавете поне един ангажимент, който се вижда публично, и започнете отново.',
    en: 'Add at least one commitment that is public and start again.',
  },
});

export const CAMPAIGN_NEEDS_TWO = problemType({
  slug: 'campaign-needs-two',
  status: 409,
  title: { bg: 'За двойна оценка трябват двама', en: 'A double assessment needs two people' },
  detail: {
    bg: 'В организацията Ви има един действащ профил. Помолете администратора да добави още един или махнете двойната оценка.',
    en: 'Your organisation has one account in use. Ask the administrator to add another one, or choose a single assessment.',
  },
});

export const CAMPAIGN_NOT_IN_PERIOD = problemType({
  slug: 'campaign-not-in-period',
  status: 409,
  title: { bg: 'Днес не е в срока на кампанията', en: 'Today is outside the period of the campaign' },
  detail: { bg: 'Точките се четат само в срока на кампанията.', en: 'Points are read only within the period of the campaign.' },
});

const NOT_YET: Words = {
  bg: 'Кампанията започва на {day} и тогава ще може да четете точките ѝ.',
  en: 'The campaign begins on {day}, and you can read its points from then on.',
};
const OVER: Words = {
  bg: 'Срокът изтече на {day} и точки вече не се четат. Изберете по-късен последен ден, за да продължите.',
  en: 'The period ended on {day}, and points are no longer read. Choose a later last day to go on.',
};

/** Why nothing is read today. */
export const notYetWords = (firstDay: CivilDate): Words => withDay(NOT_YET, firstDay);
export const overWords = (lastDay: CivilDate): Words => withDay(OVER, lastDay);

const withDay = ({ bg, en }: Words, day: CivilDate): Words => {
  const words = dayWords(day);
  return { bg: bg.replace('{day}', words.bg), en: en.replace('{day}', words.en) };
};

export const ALREADY_READ = problemType({
  slug: 'already-read',
  status: 409,
  title: { bg: 'Вече прочетохте тази точка', en: 'You have read this point already' },
  detail: {
    bg: 'Един човек чете една точка веднъж и прочитът не се променя. Вземете следващата.',
    en: 'A person reads a point once, and a reading does not change. Take the next one.',
  },
});

export const ITEM_READ = problemType({
  slug: 'item-read',
  status: 409,
  title: { bg: 'Тази точка вече е прочетена', en: 'This point is read already' },
  detail: { bg: 'Други хора я прочетоха преди Вас. Вземете следващата.', en: 'Others read it before you. Take the next one.' },
});

export const ITEM_TAKEN = problemType({
  slug: 'item-taken',
  status: 409,
  title: { bg: 'Някой вече работи по тази точка', en: 'Somebody is working on this point' },
  detail: {
    bg: 'Вземете друга точка. Ако не я прочетат до 14 дни, тази пак ще е свободна.',
    en: 'Take another point. If it is not read within 14 days, this one will be free again.',
  },
});

export const NO_ITEM_FREE = problemType({
  slug: 'no-item-free',
  status: 409,
  title: { bg: 'Няма свободна точка', en: 'No point is free' },
  detail: {
    bg: 'Останалите точки сте прочели Вие или по тях работи някой друг. Вижте пак утре.',
    en: 'You have read the rest, or somebody is working on it. Look again tomorrow.',
  },
});

export const ITEM_NOT_DISAGREED = problemType({
  slug: 'item-not-disagreed',
  status: 409,
  title: { bg: 'По тази точка няма какво да се установява', en: 'There is nothing to settle on this point' },
  detail: {
    bg: 'Установява се само степен, по която двата прочита се различават, и само веднъж. Презаредете страницата.',
    en: 'A step is settled only where two readings differ, and only once. Load the page again.',
  },
});

export const ITEM_WITHOUT_OUTCOME = problemType({
  slug: 'item-without-outcome',
  status: 409,
  title: { bg: 'Тази точка още няма резултат', en: 'This point has no outcome yet' },
  detail: {
    bg: 'Публикува се само това, по което има съгласие или е установено.',
    en: 'Only what was agreed or settled is published.',
  },
});

export const OUTCOME_PUBLISHED = problemType({
  slug: 'outcome-published',
  status: 409,
  title: { bg: 'Резултатът от тази точка вече е публикуван', en: 'The outcome of this point is published already' },
  detail: { bg: 'Презаредете страницата и вижте оценката.', en: 'Load the page again and see the assessment.' },
});

const TEXTS = {
  ends_before_start: { bg: 'Последният ден е преди първия.', en: 'The last day is before the first one.' },
  period_too_long: {
    bg: 'Кампанията трае най-много две години. Изберете по-ранен последен ден.',
    en: 'A campaign lasts two years at most. Choose an earlier last day.',
  },
  not_later: { bg: 'Изберете ден след сегашния последен ден.', en: 'Choose a day after the present last day.' },
  no_such_commitment: { bg: 'Няма публичен ангажимент с този номер.', en: 'There is no public commitment of this number.' },
  listed_twice: { bg: 'Този ангажимент вече е в списъка.', en: 'This commitment is in the list already.' },
  not_the_outcome: {
    bg: 'Степента трябва да е тази от резултата на точката.',
    en: 'The step has to be the one of the outcome.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What can be wrong with a campaign beyond the shape of single fields. */
export type CampaignFault = keyof typeof TEXTS;

export const campaignFault = (pointer: string, code: CampaignFault): FieldError => ({ pointer, code, detail: TEXTS[code] });
