import { problemType } from '../../kernel/problem.js';

/** The platform's own expected failures; each feature adds its own beside its domain. */
export const MALFORMED = problemType({
  slug: 'malformed',
  status: 400,
  title: { bg: 'Заявката е неразбираема', en: 'The request cannot be understood' },
  detail: { bg: 'Поправете посочените полета и опитайте пак.', en: 'Correct the fields that are named and try again.' },
});

export const INVALID = problemType({
  slug: 'invalid',
  status: 422,
  title: { bg: 'Някои полета са грешни', en: 'Some fields are wrong' },
  detail: { bg: 'Поправете посочените полета и опитайте пак.', en: 'Correct the fields that are named and try again.' },
});

export const NOT_SIGNED_IN = problemType({
  slug: 'not-signed-in',
  status: 401,
  title: { bg: 'Нужен е вход', en: 'Signing in is needed' },
  detail: { bg: 'Влезте и опитайте пак.', en: 'Sign in and try again.' },
});

export const FORBIDDEN = problemType({
  slug: 'forbidden',
  status: 403,
  title: { bg: 'Нямате право на това действие', en: 'You may not do this' },
  detail: { bg: 'Вашата роля не позволява това действие.', en: 'Your role does not allow this action.' },
});

export const ROUTE_CLOSED = problemType({
  slug: 'route-closed',
  status: 403,
  title: { bg: 'Адресът е затворен', en: 'This address is closed' },
  detail: { bg: 'Адресът не е отворен за никого.', en: 'This address is open to nobody.' },
});

export const CROSS_SITE = problemType({
  slug: 'cross-site',
  status: 403,
  title: { bg: 'Заявката идва от друг сайт', en: 'The request comes from another site' },
  detail: { bg: 'Отворете страницата тук и изпратете формата от нея.', en: 'Open the page here and send the form from it.' },
});

export const NOT_FOUND = problemType({
  slug: 'not-found',
  status: 404,
  title: { bg: 'Няма такова нещо', en: 'There is no such thing' },
  detail: { bg: 'Проверете адреса или номера.', en: 'Check the address or the number.' },
});

export const METHOD_NOT_ALLOWED = problemType({
  slug: 'method-not-allowed',
  status: 405,
  title: { bg: 'Този адрес не приема такава заявка', en: 'This address does not take such a request' },
  detail: { bg: 'Отворете страницата отново.', en: 'Open the page again.' },
});

export const STALE = problemType({
  slug: 'stale',
  status: 412,
  title: { bg: 'Междувременно някой промени това', en: 'Somebody changed this in the meantime' },
  detail: {
    bg: 'Нищо не е записано. Вижте промяната и решете отново.',
    en: 'Nothing was saved. See what changed and decide again.',
  },
});

export const TOO_SLOW = problemType({
  slug: 'too-slow',
  status: 408,
  title: { bg: 'Заявката не пристигна навреме', en: 'The request did not arrive in time' },
  detail: { bg: 'Проверете връзката и опитайте пак.', en: 'Check the connection and try again.' },
});

export const ADDRESS_TOO_LONG = problemType({
  slug: 'address-too-long',
  status: 414,
  title: { bg: 'Адресът е твърде дълъг', en: 'The address is too long' },
  detail: { bg: 'Съкратете го и опитайте пак.', en: 'Shorten it and try again.' },
});

export const HEADERS_TOO_LARGE = problemType({
  slug: 'headers-too-large',
  status: 431,
  title: { bg: 'Заглавията на заявката са твърде дълги', en: 'The headers of the request are too long' },
  detail: { bg: 'Изтрийте бисквитките на сайта и опитайте пак.', en: 'Delete the cookies of this site and try again.' },
});

export const TOO_LARGE = problemType({
  slug: 'too-large',
  status: 413,
  title: { bg: 'Изпратеното е твърде голямо', en: 'What was sent is too large' },
  detail: { bg: 'Един файл може да е до 10 MB.', en: 'A file may have up to 10 MB.' },
});

export const UNSUPPORTED_MEDIA = problemType({
  slug: 'unsupported-media',
  status: 415,
  title: { bg: 'Този вид съдържание не се приема', en: 'This kind of content is not accepted' },
  detail: { bg: 'Изпратете JSON, форма или файл от приеман вид.', en: 'Send JSON, a form or a file of an accepted kind.' },
});

export const TOO_MANY = problemType({
  slug: 'too-many-requests',
  status: 429,
  title: { bg: 'Твърде много опити', en: 'Too many attempts' },
  detail: { bg: 'Изчакайте малко и опитайте пак.', en: 'Wait a little and try again.' },
});

export const UNAVAILABLE = problemType({
  slug: 'unavailable',
  status: 503,
  title: { bg: 'Временно не можем да запишем', en: 'We cannot save right now' },
  detail: {
    bg: 'Нищо не е загубено. Опитайте пак след минута.',
    en: 'Nothing is lost. Try again in a minute.',
  },
});

export const UNKNOWN_HOST = problemType({
  slug: 'unknown-host',
  status: 400,
  title: { bg: 'Непознат адрес на сървъра', en: 'Unknown host' },
  detail: { bg: 'Отворете публичния адрес на платформата.', en: 'Open the public address of the platform.' },
});
