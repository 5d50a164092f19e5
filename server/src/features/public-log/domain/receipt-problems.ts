import { problemType } from '../../../kernel/problem.js';

/** For a case that everybody knows of, while nobody but its author may read its text. */
export const NO_PUBLIC_RECEIPT = problemType({
  slug: 'no-public-receipt',
  status: 404,
  title: { bg: 'Няма публична разписка', en: 'There is no public receipt' },
  detail: {
    bg: 'Текстът на случая не е публичен. Ако случаят е Ваш, отворете го с номера и кода за достъп и вземете разписката оттам.',
    en: 'The text of the case is not public. If the case is yours, open it with its number and access code, and take the receipt there.',
  },
});

/** For a case of which the log says nothing yet. */
export const NOT_LOGGED = problemType({
  slug: 'not-in-log',
  status: 404,
  title: { bg: 'Случаят още не е в публичния дневник', en: 'The case is not in the public log yet' },
  detail: {
    bg: 'Случаят е по-стар от дневника и още не е вписан. Опитайте пак по-късно.',
    en: 'The case is older than the log and was not entered yet. Try again later.',
  },
});

export const LOG_ENTRY_NOT_FOUND = problemType({
  slug: 'log-entry-not-found',
  status: 404,
  title: { bg: 'Няма такова вписване', en: 'There is no such entry' },
  detail: {
    bg: 'Проверете номера. Дневникът показва само това, което вече е подписал.',
    en: 'Check the number. The log shows only what it has signed.',
  },
});

/** For a text that was erased: the entry stays, and what opened it is gone. */
export const RECEIPT_ERASED = problemType({
  slug: 'receipt-erased',
  status: 410,
  title: { bg: 'Текстът на случая е изтрит', en: 'The text of the case was erased' },
  detail: {
    bg: 'Вписването остава в дневника. Запазена разписка пак доказва, че сме получили нещо.',
    en: 'The entry stays in the log. A receipt that was kept still proves that we received something.',
  },
});

/** Before the log has a key, and where it refuses to sign. */
export const LOG_NOT_SIGNING = problemType({
  slug: 'log-not-signing',
  status: 503,
  title: { bg: 'Дневникът сега не подписва', en: 'The log does not sign now' },
  detail: {
    bg: 'Случаят е получен и чака да бъде вписан. Опитайте пак след няколко минути.',
    en: 'The case was received and waits to be entered. Try again in a few minutes.',
  },
});

/** The page that holds a receipt was not built with the rest. */
export const RECEIPT_PAGE_MISSING = problemType({
  slug: 'receipt-page-missing',
  status: 503,
  title: { bg: 'Разписката не може да се изготви като страница', en: 'The receipt cannot be made as a page' },
  detail: {
    bg: 'Тази инсталация няма шаблон за разписката. Изтеглете я като файл .tlog-proof.',
    en: 'This installation has no template for the receipt. Download it as a .tlog-proof file.',
  },
});
