import { type CivilDate, dayOfWeek, type DayOfWeek } from '../../../kernel/civil-date.js';
import { fill, type Words } from '../../../kernel/words.js';
import type { HolidayName } from './holidays.js';
import type { TermUnit } from './term.js';
import type { RestReason } from './working-days.js';

/** The holidays as КТ чл. 154, ал. 1 and the calendar on the wall call them. */
export const HOLIDAY_WORDS: Readonly<Record<HolidayName, Words>> = {
  new_year: { bg: 'Нова година', en: 'New Year’s Day' },
  liberation: { bg: 'Ден на Освобождението на България', en: 'Liberation Day of Bulgaria' },
  labour: { bg: 'Ден на труда', en: 'Labour Day' },
  saint_george: { bg: 'Гергьовден, Ден на храбростта', en: 'St George’s Day, Day of Valour' },
  saints_cyril_and_methodius: {
    bg: 'Ден на светите братя Кирил и Методий и на българската писменост',
    en: 'Day of Saints Cyril and Methodius and of Bulgarian letters',
  },
  unification: { bg: 'Ден на Съединението', en: 'Unification Day' },
  independence: { bg: 'Ден на Независимостта на България', en: 'Independence Day of Bulgaria' },
  christmas_eve: { bg: 'Бъдни вечер', en: 'Christmas Eve' },
  christmas: { bg: 'Рождество Христово', en: 'Christmas Day' },
  christmas_second_day: { bg: 'Рождество Христово, втори ден', en: 'Second day of Christmas' },
  good_friday: { bg: 'Разпети петък', en: 'Orthodox Good Friday' },
  holy_saturday: { bg: 'Велика събота', en: 'Orthodox Holy Saturday' },
  easter: { bg: 'Великден', en: 'Orthodox Easter Sunday' },
  easter_monday: { bg: 'Великден, понеделник', en: 'Orthodox Easter Monday' },
};

const WEEKDAYS: Readonly<Record<DayOfWeek, Words>> = {
  1: { bg: 'понеделник', en: 'Monday' },
  2: { bg: 'вторник', en: 'Tuesday' },
  3: { bg: 'сряда', en: 'Wednesday' },
  4: { bg: 'четвъртък', en: 'Thursday' },
  5: { bg: 'петък', en: 'Friday' },
  6: { bg: 'събота', en: 'Saturday' },
  7: { bg: 'неделя', en: 'Sunday' },
};

export const UNIT_WORDS: Readonly<Record<TermUnit, { readonly one: Words; readonly many: Words }>> = {
  days: { one: { bg: 'ден', en: 'day' }, many: { bg: 'дни', en: 'days' } },
  weeks: { one: { bg: 'седмица', en: 'week' }, many: { bg: 'седмици', en: 'weeks' } },
  months: { one: { bg: 'месец', en: 'month' }, many: { bg: 'месеца', en: 'months' } },
  workingDays: { one: { bg: 'работен ден', en: 'working day' }, many: { bg: 'работни дни', en: 'working days' } },
};

const STANDS_IN: Words = { bg: 'почивен ден вместо „{name}“', en: 'a day off for “{name}”' };
const BY_ACT: Words = { bg: 'почивен ден по {act}', en: 'a day off by {act}' };

const ENGLISH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The day as it stands in a computation: „23.11.2026“, “23 Nov 2026”. */
export function shortDay(date: CivilDate): Words {
  const [year, month, day] = date.split('-');
  return { bg: `${day}.${month}.${year}`, en: ENGLISH.format(new Date(`${date}T00:00:00Z`)) };
}

export const weekday = (date: CivilDate): Words => WEEKDAYS[dayOfWeek(date)];

/** Why nobody works on the date: „събота“, „Бъдни вечер“, „почивен ден по РМС № 5“. */
export function restWords(date: CivilDate, because: RestReason): Words {
  if (because.kind === 'weekend') return weekday(date);
  if (because.kind === 'exception') return fill(BY_ACT, { act: because.act });
  if (because.kind === 'substitute') return inWords(STANDS_IN, HOLIDAY_WORDS[because.of]);
  const [first, ...more] = because.names.map((name) => HOLIDAY_WORDS[name]);
  return more.reduce<Words>(
    (told, name) => ({ bg: `${told.bg} и ${name.bg}`, en: `${told.en} and ${name.en}` }),
    first ?? { bg: '', en: '' },
  );
}

function inWords(words: Words, name: Words): Words {
  return { bg: fill(words, { name: name.bg }).bg, en: fill(words, { name: name.en }).en };
}
