import { type FieldError, problemType } from '../../../kernel/problem.js';
import { fill, type Words } from '../../../kernel/words.js';

export const REASON_USED = problemType({
  slug: 'reason-used',
  status: 409,
  title: { bg: 'Причината вече е ползвана', en: 'The reason was used already' },
  detail: {
    bg: 'По нея има решения и тя остава. Посочете последен ден, след който не се избира.',
    en: 'There are decisions under it, so it stays. Give a last day, after which it cannot be chosen.',
  },
});

/** What can be wrong with a reason beyond the shape of its fields. */
export const REASON_FAULTS = [
  'not_a_code',
  'ends_before_it_starts',
  'periods_overlap',
  'unknown_placeholder',
  'used_stays',
  'used_later',
  'no_placeholders',
] as const;
export type ReasonFault = (typeof REASON_FAULTS)[number];

const TEXTS: Readonly<Record<ReasonFault, Words>> = {
  not_a_code: {
    bg: 'Само малки латински букви, цифри и долна черта, например no_concrete_facts.',
    en: 'Only small Latin letters, digits and underscores, like no_concrete_facts.',
  },
  ends_before_it_starts: { bg: 'Последният ден е преди първия.', en: 'The last day is before the first.' },
  periods_overlap: {
    bg: 'В тези дни вече важи причина със същия код. Първо посочете последния ѝ ден.',
    en: 'A reason with this code is valid on these days already. Give that one a last day first.',
  },
  unknown_placeholder: {
    bg: 'Непознато място за попълване: {unknown}. Могат да се ползват: {known}.',
    en: 'Unknown placeholder: {unknown}. These can be used: {known}.',
  },
  used_stays: {
    bg: 'По тази причина вече има решения. Посочете ѝ последен ден и добавете нова след него.',
    en: 'There are decisions under this reason already. Give it a last day and add a new one after it.',
  },
  used_later: {
    bg: 'Има решения по нея от по-късен ден. Изберете деня на последното или по-късен.',
    en: 'There are decisions under it of a later day. Choose the day of the last one, or a later day.',
  },
  no_placeholders: { bg: 'Тук нищо не се попълва. Махнете скобите { и }.', en: 'Nothing is filled in here. Take out the braces { and }.' },
};

export const reasonFault = (pointer: string, code: ReasonFault, values: Readonly<Record<string, string>> = {}): FieldError => ({
  pointer,
  code,
  detail: Object.keys(values).length === 0 ? TEXTS[code] : fill(TEXTS[code], values),
});
