import { type FieldError, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const JURISDICTION_UNKNOWN = problemType({
  slug: 'jurisdiction-unknown',
  status: 404,
  title: { bg: 'Тук няма такава община', en: 'There is no such jurisdiction here' },
  detail: {
    bg: 'Оставете jurisdiction_id празно или напишете името на този сървър.',
    en: 'Leave jurisdiction_id empty, or give the name of this server.',
  },
});

export const SERVICE_UNKNOWN = problemType({
  slug: 'service-unknown',
  status: 404,
  title: { bg: 'Няма такава услуга', en: 'There is no such service' },
  detail: { bg: 'Вземете service_code от списъка на услугите.', en: 'Take service_code from the list of services.' },
});

export const TOKEN_UNKNOWN = problemType({
  slug: 'token-unknown',
  status: 404,
  title: { bg: 'Няма такъв знак', en: 'There is no such token' },
  detail: {
    bg: 'Номерът идва веднага с отговора. Със своя ключ можете да попитате и с external_id, с който сте изпратили заявката.',
    en: 'The number comes at once with the answer. With your key you can also ask by the external_id that you sent the request with.',
  },
});

export const REQUEST_OF_ANOTHER = problemType({
  slug: 'request-of-another',
  status: 404,
  title: { bg: 'С този ключ не е изпращана такава заявка', en: 'No such request was sent with this key' },
  detail: {
    bg: 'Само който е изпратил заявката, може да допише към нея.',
    en: 'Only whoever sent a request can add to it.',
  },
});

export const WINDOW_WRONG = problemType({
  slug: 'window-wrong',
  status: 400,
  title: { bg: 'Периодът е грешен', en: 'The period is wrong' },
  detail: { bg: 'Поправете посочените дати и опитайте пак.', en: 'Correct the dates that are named and try again.' },
});

export const REQUEST_INVALID = problemType({
  slug: 'request-invalid',
  status: 400,
  title: { bg: 'Някои параметри са грешни', en: 'Some parameters are wrong' },
  detail: { bg: 'Поправете посочените параметри и опитайте пак.', en: 'Correct the parameters that are named and try again.' },
});

const TEXTS = {
  not_an_instant: {
    bg: 'Напишете дата и час като 2026-11-23T10:00:00+02:00 или 2026-11-23T08:00:00Z.',
    en: 'Write a date and time like 2026-11-23T10:00:00+02:00 or 2026-11-23T08:00:00Z.',
  },
  ends_before_start: { bg: 'Краят е преди началото.', en: 'The end is before the start.' },
  too_wide: { bg: 'Периодът може да е най-много 90 дни.', en: 'The period may span 90 days at most.' },
  unknown_status: { bg: 'Статусът е open или closed.', en: 'A status is open or closed.' },
  half_a_place: { bg: 'Изпратете и lat, и long, или никое от двете.', en: 'Send both lat and long, or neither.' },
  not_a_coordinate: { bg: 'Напишете координата в градуси, като 42.8512.', en: 'Write a coordinate in degrees, like 42.8512.' },
  address_id_unknown: {
    bg: 'Нямаме списък на адреси. Напишете адреса в address_string.',
    en: 'We have no list of addresses. Write it into address_string.',
  },
  not_a_day: { bg: 'Напишете ден като 2026-11-23.', en: 'Write a day like 2026-11-23.' },
} as const satisfies Readonly<Record<string, Words>>;

export type Open311Fault = keyof typeof TEXTS;

export const parameterFault = (parameter: string, code: Open311Fault): FieldError => ({
  pointer: `/${parameter}`,
  code,
  detail: TEXTS[code],
});
