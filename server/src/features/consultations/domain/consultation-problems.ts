import { type FieldError, problemType } from '../../../kernel/problem.js';
import { fill, type Words } from '../../../kernel/words.js';

export const CONSULTATION_STEP = problemType({
  slug: 'consultation-step',
  status: 409,
  title: { bg: 'Консултацията вече не е на тази стъпка', en: 'The consultation is no longer at this step' },
  detail: { bg: 'Презаредете страницата и вижте докъде е стигнала.', en: 'Load the page again and see where it stands.' },
});

export const CONSULTATION_NOT_OPEN = problemType({
  slug: 'consultation-not-open',
  status: 409,
  title: { bg: 'Сега не се приемат предложения', en: 'No proposals are taken now' },
  detail: {
    bg: 'Срокът за предложения не тече. На страницата на консултацията пише кога започва и кога свършва.',
    en: 'The period for proposals is not running. The page of the consultation says when it begins and ends.',
  },
});

export const CONSULTATION_EMPTY = problemType({
  slug: 'consultation-empty',
  status: 409,
  title: { bg: 'В проекта още няма членове', en: 'The draft act has no articles yet' },
  detail: { bg: 'Добавете поне един член и публикувайте отново.', en: 'Add at least one article and publish again.' },
});

export const CONSULTATION_UNFINISHED = problemType({
  slug: 'consultation-unfinished',
  status: 409,
  title: { bg: 'Още не е решено по всички предложения', en: 'Not every proposal is decided yet' },
  detail: {
    bg: 'Справката за предложенията трябва да е пълна, преди консултацията да приключи (ЗНА чл. 26, ал. 5).',
    en: 'The table of proposals has to be complete before the consultation ends (ZNA art. 26 (5)).',
  },
});

export const PROPOSAL_DRAFT_GONE = problemType({
  slug: 'proposal-draft-gone',
  status: 404,
  title: { bg: 'Това предложение вече го няма', en: 'This proposal is no longer there' },
  detail: {
    bg: 'Пазим недовършеното 24 часа и само за браузъра, в който е започнато. Започнете отново.',
    en: 'We keep what is unfinished for 24 hours, for the browser in which it was begun. Start again.',
  },
});

export const PROPOSAL_READ = problemType({
  slug: 'proposal-read',
  status: 409,
  title: { bg: 'Друг модератор вече реши', en: 'Another moderator has decided already' },
  detail: { bg: 'Презаредете списъка.', en: 'Load the list again.' },
});

const UNFINISHED: Words = {
  bg: 'Без решение: {undecided}. Чакат модератор: {waiting}. Справката трябва да е пълна, преди консултацията да приключи (ЗНА чл. 26, ал. 5).',
  en: 'Without a decision: {undecided}. Waiting for a moderator: {waiting}. The table has to be complete before the consultation ends (ZNA art. 26 (5)).',
};

export const unfinishedWords = (left: { readonly waiting: number; readonly undecided: number }): Words => fill(UNFINISHED, { ...left });

const TEXTS = {
  not_a_slug: {
    bg: 'Само малки латински букви, цифри и тирета, например naredba-parkirane.',
    en: 'Only small Latin letters, digits and hyphens, like naredba-parkirane.',
  },
  slug_taken: { bg: 'Това кратко име вече е заето.', en: 'This short name is already taken.' },
  unknown_department: { bg: 'Няма такъв отдел.', en: 'There is no such department.' },
  period_reversed: { bg: 'Срокът свършва, преди да е започнал.', en: 'The period ends before it starts.' },
  day_out_of_reach: { bg: 'Изберете ден между 2000 и 2098 г.', en: 'Choose a day between 2000 and 2098.' },
  period_too_short: {
    bg: 'Срокът е поне 14 дни и с мотиви (ЗНА чл. 26, ал. 4). Най-рано може да свърши на {day}.',
    en: 'The period is at least 14 days, even with reasons (ZNA art. 26 (4)). It can end on {day} at the earliest.',
  },
  closes_on_rest: {
    bg: 'Последният ден е неработен (ГПК чл. 60, ал. 6). Следващият работен ден е {day}.',
    en: 'The last day is a day of rest (CPC art. 60 (6)). The next working day is {day}.',
  },
  short_reason_missing: {
    bg: 'Под 30 дни се посочва причина (ЗНА чл. 26, ал. 4). Без нея срокът свършва най-рано на {day}.',
    en: 'Fewer than 30 days need a reason (ZNA art. 26 (4)). Without one the period ends on {day} at the earliest.',
  },
  short_reason_too_short: {
    bg: 'Обяснете причината с поне {min} знака (ЗНА чл. 26, ал. 4).',
    en: 'Explain the reason in at least {min} characters (ZNA art. 26 (4)).',
  },
  opens_in_past: {
    bg: 'Първият ден вече мина. Изберете днес или по-късен ден.',
    en: 'The first day has gone by. Choose today or a later day.',
  },
  not_an_article_number: {
    bg: 'Напишете номера, както се цитира: чл. 5 или § 2.',
    en: 'Write the number as it is cited: чл. 5 or § 2.',
  },
  article_taken: { bg: 'Член с този номер вече има.', en: 'There is an article with this number already.' },
  no_such_article: { bg: 'В проекта няма такъв член. Изберете от списъка.', en: 'The draft has no such article. Choose from the list.' },
  name_missing: {
    bg: 'Напишете името, което да се публикува, или махнете отметката.',
    en: 'Write the name to be published, or untick the box.',
  },
  unknown_reason: { bg: 'Изберете причина от списъка.', en: 'Choose a reason from the list.' },
  act_missing: { bg: 'Приетият акт има номер и дата.', en: 'An adopted act has a number and a date.' },
  act_needless: { bg: 'Щом актът не е приет, няма номер и дата.', en: 'An act that was not adopted has no number and no date.' },
  act_in_future: { bg: 'Актът не може да е от бъдеща дата.', en: 'The act cannot be of a future date.' },
  act_too_early: {
    bg: 'Актът не може да е приет, преди срокът за предложения да свърши.',
    en: 'The act cannot have been adopted before the period for proposals ended.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What can be wrong with a consultation or a proposal beyond the shape of single fields. */
export type ConsultationFault = keyof typeof TEXTS;

export const consultationFault = (
  pointer: string,
  code: ConsultationFault,
  values: Readonly<Record<string, string | number>> = {},
): FieldError => ({ pointer, code, detail: fill(TEXTS[code], values) });
