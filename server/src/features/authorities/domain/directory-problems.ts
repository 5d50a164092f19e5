import type { FieldError } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

/** What can be wrong with an entry beyond the shape of its fields. */
export const DIRECTORY_FAULTS = [
  'not_a_slug',
  'slug_taken',
  'not_a_url',
  'not_an_ekatte',
  'ekatte_taken',
  'not_a_postcode',
  'unknown_department',
  'ends_before_it_starts',
  'not_an_image',
] as const;
export type DirectoryFault = (typeof DIRECTORY_FAULTS)[number];

const TEXTS: Readonly<Record<DirectoryFault, Words>> = {
  not_a_slug: {
    bg: 'Само малки латински букви, цифри и тирета, например finansi-i-byudzhet.',
    en: 'Only small Latin letters, digits and hyphens, like finansi-i-byudzhet.',
  },
  slug_taken: { bg: 'Това кратко име вече е заето.', en: 'This short name is already taken.' },
  not_a_url: { bg: 'Напишете пълен адрес, който започва с https://.', en: 'Write a full address that starts with https://.' },
  not_an_ekatte: { bg: 'Кодът по ЕКАТТЕ има пет цифри.', en: 'An EKATTE code has five digits.' },
  ekatte_taken: { bg: 'Населено място с този код вече има.', en: 'There already is a settlement with this code.' },
  not_a_postcode: { bg: 'Пощенският код има четири цифри.', en: 'A postcode has four digits.' },
  unknown_department: { bg: 'Изберете отдел от списъка.', en: 'Choose a department from the list.' },
  ends_before_it_starts: { bg: 'Последният ден е преди първия.', en: 'The last day is before the first.' },
  not_an_image: { bg: 'Изберете изображение PNG, JPEG или WebP до 1 MB.', en: 'Choose a PNG, JPEG or WebP image of up to 1 MB.' },
};

export const directoryFault = (pointer: string, code: DirectoryFault): FieldError => ({ pointer, code, detail: TEXTS[code] });
