import type { Month } from '../../../kernel/month.js';
import { daysWords } from '../../../kernel/day-words.js';
import { fill, type Language } from '../../../kernel/words.js';
import type { DepartmentFigures } from '../../statistics/index.js';
import { markup, type Markup, NOTHING } from '../domain/markup.js';
import { DEPARTMENT_CARD as WORDS } from '../texts.js';
import { wayTo } from './card-page.js';

/** A department as its card shows it: what `/statistics` says of it, and nothing else. */
export interface CardDepartment extends DepartmentFigures {
  readonly name: { readonly text: string; readonly language: Language };
  /** The list of the cases that are counted, and the page of all figures. */
  readonly cases: string;
  readonly statistics: string;
}

export function departmentCard(department: CardDepartment, language: Language): Markup {
  const { name, from, to, cases, statistics } = department;
  const period = fill(WORDS.period, { from: monthWords(from, language), to: monthWords(to, language) })[language];
  const ways = [wayTo(cases, WORDS.cases[language], language), wayTo(statistics, WORDS.statistics[language], language)];
  return markup`<h1 class="long" lang="${name.language}">${name.text}</h1>
<p class="what">${period}</p>
${figuresOf(department, language)}
<p class="ways">${ways}</p>`;
}

function figuresOf({ isAny, figures, fixRate }: CardDepartment, language: Language): Markup {
  if (!isAny) return markup`<p>${WORDS.none[language]}</p>`;
  if (figures === null) return markup`<p>${WORDS.fewCases[language]}</p>`;
  const count = (value: number): string => new Intl.NumberFormat(LOCALES[language], { useGrouping: 'min2' }).format(value);
  const share = (value: number): string =>
    new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(value);
  const of = (part: number, whole: number): string => fill(WORDS.ofCounted, { part: count(part), whole: count(whole) })[language];
  const { received, published, answered, times } = figures;
  const few = WORDS.fewAnswers[language];
  return markup`<dl class="figures">${[
    figure(WORDS.received[language], count(received)),
    figure(WORDS.published[language], count(published)),
    figure(WORDS.answered[language], count(answered)),
    times ? figure(WORDS.inTime[language], share(times.share), of(times.inTime, times.counted)) : missing(WORDS.inTime[language], few),
    times ? figure(WORDS.median[language], daysIn(times.medianDays, language)) : missing(WORDS.median[language], few),
    fixRate
      ? figure(WORDS.confirmed[language], share(fixRate.share), of(fixRate.confirmed, fixRate.spoken))
      : missing(WORDS.confirmed[language], WORDS.fewWords[language]),
  ]}</dl>`;
}

const figure = (name: string, number: string, how?: string): Markup =>
  markup`<div><dt>${name}</dt><dd class="number">${number}</dd>${how === undefined ? NOTHING : markup`<dd class="how">${how}</dd>`}</div>`;

/** The dash is for the eyes alone: what is heard is why there is no number. */
const missing = (name: string, why: string): Markup =>
  markup`<div><dt>${name}</dt><dd class="number" aria-hidden="true">–</dd><dd class="how">${why}</dd></div>`;

const LOCALES = { bg: 'bg-BG', en: 'en-GB' } as const;

/** „12,5 дни“: a median may end with half a day. */
function daysIn(days: number, language: Language): string {
  if (Number.isInteger(days)) return daysWords(days)[language];
  return fill(WORDS.partsOfDays, { count: new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(days) })[language];
}

/** „ноември 2026 г.“, “November 2026”. */
function monthWords(month: Month, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-15T12:00:00Z`)).replace(/\s*г\.$/, '\u00a0г.');
}
