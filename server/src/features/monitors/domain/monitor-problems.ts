import { type FieldError, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const MEMBER_ELSEWHERE = problemType({
  slug: 'member-elsewhere',
  status: 409,
  title: { bg: 'Този човек вече е в организация', en: 'This person already belongs to an organisation' },
  detail: {
    bg: 'Човек е в една организация. Първо го извадете от другата.',
    en: 'A person belongs to one organisation. First take them out of the other one.',
  },
});

export const ORGANISATION_ENDED = problemType({
  slug: 'organisation-ended',
  status: 409,
  title: { bg: 'Организацията вече не наблюдава', en: 'The organisation no longer monitors' },
  detail: { bg: 'За да добавите хора, първо махнете последния ѝ ден.', en: 'To add people, first take its last day away.' },
});

export const NOT_A_MEMBER = problemType({
  slug: 'not-a-member',
  status: 403,
  title: { bg: 'Профилът Ви не е в организация', en: 'Your account belongs to no organisation' },
  detail: {
    bg: 'Оценка дава организация, която наблюдава днес. Помолете администратора да Ви добави към Вашата.',
    en: 'Assessments are given by an organisation that monitors today. Ask the administrator to add you to yours.',
  },
});

const TEXTS = {
  not_a_slug: {
    bg: 'Само малки латински букви, цифри и тирета, например centar-za-prozrachnost.',
    en: 'Only small Latin letters, digits and hyphens, like centar-za-prozrachnost.',
  },
  slug_taken: { bg: 'Това кратко име вече е заето.', en: 'This short name is already taken.' },
  not_an_eik: { bg: 'Такъв ЕИК не може да има. Проверете деветте цифри.', en: 'There can be no such ЕИК. Check its nine digits.' },
  eik_taken: { bg: 'Организация с този ЕИК вече има.', en: 'There is an organisation with this ЕИК already.' },
  not_a_url: { bg: 'Напишете пълен адрес, който започва с https://.', en: 'Write a full address that starts with https://.' },
  ends_before_it_starts: { bg: 'Последният ден е преди първия.', en: 'The last day is before the first one.' },
  has_begun: {
    bg: 'Организацията вече наблюдава и страницата ѝ е публична. Първият ден не може да е след днешния.',
    en: 'The organisation monitors already and its page is public. Its first day cannot be after today.',
  },
  last_day_past: {
    bg: 'Изберете днес или по-късен ден: казаното дотук остава.',
    en: 'Choose today or a later day: what was said so far stays.',
  },
  not_a_monitor: {
    bg: 'Изберете действащ профил с роля „наблюдател“.',
    en: 'Choose an account in use whose role is “monitor”.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What can be wrong with an organisation beyond the shape of single fields. */
export type OrganisationFault = keyof typeof TEXTS;

export const organisationFault = (pointer: string, code: OrganisationFault): FieldError => ({ pointer, code, detail: TEXTS[code] });
