import type { Words } from '../../kernel/words.js';
import type { vocabulary } from '../submissions/index.js';

export const KIND_WORDS: Readonly<Record<vocabulary.Kind, Words>> = {
  signal: { bg: 'Сигнал', en: 'Signal' },
  recommendation: { bg: 'Препоръка', en: 'Recommendation' },
};

/** Names of cards, for their windows and for whoever hears a page read out. `{place}` is the municipality. */
export const CARD_NAMES = {
  case: { bg: 'Случай {number} – {place}', en: 'Case {number} – {place}' },
  department: { bg: '{department} в числа – {place}', en: '{department} in figures – {place}' },
} satisfies Readonly<Record<string, Words>>;

export const PRODUCT: Words = { bg: 'Заедно', en: 'Zaedno' };

/** `{title}` is what the window holds. */
export const WINDOW_TITLE: Words = { bg: '{title} – Заедно', en: '{title} – Zaedno' };

export const NEW_WINDOW: Words = { bg: ' (в нов раздел)', en: ' (in a new tab)' };

export const CASE_CARD = {
  term: { bg: 'Срок', en: 'Due' },
  by: { bg: 'до {day}', en: 'by {day}' },
  wasDue: { bg: 'беше до {day}', en: 'was {day}' },
  noTerm: { bg: 'няма законов срок', en: 'no term of law' },
  late: { bg: 'Закъснява с {days}', en: '{days} late' },
  answer: { bg: 'Отговор', en: 'Answer' },
  answeredOn: { bg: 'на {day}', en: 'on {day}' },
  noAnswer: { bg: 'още няма', en: 'none yet' },
  outcome: { bg: 'Решение', en: 'Decision' },
  more: { bg: 'Вижте целия случай', en: 'See the whole case' },
} satisfies Readonly<Record<string, Words>>;

export const DEPARTMENT_CARD = {
  period: { bg: 'Случаи, получени от {from} до {to}', en: 'Cases received from {from} to {to}' },
  received: { bg: 'Получени', en: 'Received' },
  published: { bg: 'Публикувани', en: 'Published' },
  answered: { bg: 'С отговор', en: 'Answered' },
  inTime: { bg: 'В срок', en: 'In time' },
  median: { bg: 'Обичайно време', en: 'Usual time' },
  confirmed: { bg: 'Потвърдено', en: 'Confirmed' },
  ofCounted: { bg: '{part} от {whole}', en: '{part} of {whole}' },
  partsOfDays: { bg: '{count} дни', en: '{count} days' },
  fewAnswers: { bg: 'малко отговори', en: 'few answers' },
  fewWords: { bg: 'малко мнения', en: 'few opinions' },
  fewCases: {
    bg: 'Случаите са твърде малко. Числата ще се появят, когато не издават отделен случай.',
    en: 'There are too few cases. The figures appear as soon as they give no single case away.',
  },
  none: { bg: 'За тези месеци отделът няма публични случаи.', en: 'The department has no public cases of these months.' },
  cases: { bg: 'Случаите зад числата', en: 'The cases behind the figures' },
  statistics: { bg: 'Цялата статистика', en: 'All statistics' },
} satisfies Readonly<Record<string, Words>>;

export const FAILURE_CARD = {
  gone: { bg: 'Тук няма какво да се покаже', en: 'There is nothing to show here' },
  failed: { bg: 'Картата сега не може да се покаже', en: 'The card cannot be shown now' },
  home: { bg: 'Към началната страница', en: 'To the start page' },
} satisfies Readonly<Record<string, Words>>;
