import type { CivilDate } from '../../../kernel/civil-date.js';
import { daysWords, dayWords } from '../../../kernel/day-words.js';
import { begun, fill, type Language, type Words } from '../../../kernel/words.js';
import { labels, type lifecycle, type vocabulary } from '../../submissions/index.js';
import type { CaseStanding } from '../domain/case-standing.js';
import { markup, type Markup, NOTHING } from '../domain/markup.js';
import { CASE_CARD, KIND_WORDS } from '../texts.js';
import { wayTo } from './card-page.js';

/** A case as its card shows it. */
export interface CardCase {
  readonly number: string;
  readonly kind: vocabulary.Kind;
  /** What its author called it, in the language that the author wrote. */
  readonly title: { readonly text: string; readonly language: Language };
  readonly status: lifecycle.PublicStatus;
  readonly standing: CaseStanding;
  /** Its own page. */
  readonly page: string;
}

export function caseCard({ number, kind, title, status, standing, page }: CardCase, language: Language): Markup {
  const { tone, lateDays, answer } = standing;
  const late = fill(CASE_CARD.late, { days: daysWords(lateDays)[language] })[language];
  const answered = answer ? onDay(CASE_CARD.answeredOn, answer.on, language) : CASE_CARD.noAnswer[language];
  const decided = answer?.outcome ? line(CASE_CARD.outcome[language], labels.OUTCOME_WORDS[answer.outcome][language]) : NOTHING;
  return markup`<p class="what">${KIND_WORDS[kind][language]} · ${number}</p>
<h1 class="long" lang="${title.language}">${title.text}</h1>
<ul class="states"><li class="${tone}">${begun(labels.STATUS_WORDS[status])[language]}</li>${lateDays > 0 ? markup`<li class="danger">${late}</li>` : NOTHING}</ul>
<dl class="facts">${termLine(standing, language)}${line(CASE_CARD.answer[language], answered)}${decided}</dl>
<p class="ways">${wayTo(page, CASE_CARD.more[language], language)}</p>`;
}

function termLine({ term, lateDays }: CaseStanding, language: Language): Markup {
  if (term === null) return NOTHING;
  const said = lateDays > 0 ? CASE_CARD.wasDue : CASE_CARD.by;
  return line(CASE_CARD.term[language], term.by === null ? CASE_CARD.noTerm[language] : onDay(said, term.by, language));
}

/** The sign of the year stays on its line. */
const onDay = (words: Words, day: CivilDate, language: Language): string =>
  fill(words, { day: dayWords(day)[language] })[language].replace(' г.', '\u00a0г.');

const line = (name: string, said: string): Markup => markup`<dt>${name}</dt><dd>${said}</dd>`;
