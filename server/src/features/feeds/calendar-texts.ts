import type { Words } from '../../kernel/words.js';

/** Names of calendars; `{place}` is the municipality. */
export const CALENDAR_NAMES = {
  consultations: { bg: 'Обществени консултации – {place}', en: 'Public consultations – {place}' },
  consultation: { bg: 'Обществена консултация – {place}', en: 'Public consultation – {place}' },
  commitments: { bg: 'Срокове на обещаното – {place}', en: 'Last days of what was promised – {place}' },
  policies: { bg: 'Срокове на мерките – {place}', en: 'Last days of measures – {place}' },
  case: { bg: 'Срок по случай {number} – {place}', en: 'Term of case {number} – {place}' },
  department: { bg: 'Срокове за отговор на „{department}“ – {place}', en: 'Terms for answers of “{department}” – {place}' },
} satisfies Readonly<Record<string, Words>>;

/** What a day is for. */
export const CALENDAR_EVENTS = {
  opens: { bg: 'Започва консултация: {title}', en: 'Consultation opens: {title}' },
  closes: { bg: 'Последен ден за предложения: {title}', en: 'Last day for proposals: {title}' },
  commitment: { bg: 'Обещано до днес: {title}', en: 'Promised by today: {title}' },
  decide: { bg: 'Срок за отговор: {title} ({number})', en: 'Answer due: {title} ({number})' },
} satisfies Readonly<Record<string, Words>>;
