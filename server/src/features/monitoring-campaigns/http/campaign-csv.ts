import type { Language, Words } from '../../../kernel/words.js';
import { csv, type CsvValue } from '../../../platform/http/csv.js';
import { ASSESSED_WORDS, type steps } from '../../commitments/index.js';
import { lettersOf } from '../domain/figures.js';
import { type ItemState, outcomeOf, stateOf } from '../domain/item.js';
import type { ReadPoint, Result } from '../reads/public-campaigns.js';

const COLUMNS: readonly Words[] = [
  { bg: 'Номер', en: 'Number' },
  { bg: 'Ангажимент', en: 'Commitment' },
  { bg: 'Състояние', en: 'State' },
  { bg: 'Прочит А', en: 'Reading A' },
  { bg: 'Прочит Б', en: 'Reading B' },
  { bg: 'Резултат', en: 'Outcome' },
  { bg: 'Оценка', en: 'Assessment' },
];

const STATE_WORDS: Readonly<Record<ItemState, Words>> = {
  open: { bg: 'не е прочетена', en: 'not read' },
  read_once: { bg: 'прочетена веднъж', en: 'read once' },
  agreed: { bg: 'съгласие', en: 'agreed' },
  disagreed: { bg: 'несъгласие', en: 'disagreed' },
  settled: { bg: 'установено', en: 'settled' },
};
const NOT_PUBLIC: Words = { bg: 'ангажиментът вече не е публичен', en: 'the commitment is no longer public' };

/** The points of a concluded campaign, a line each: both steps of a double assessment under letters that tell nobody's name. */
export function campaignCsv({ campaign, points }: Result, language: Language): string {
  return csv(
    COLUMNS.map((words) => words[language]),
    points.map((point) => rowOf(point, campaign.double, language)),
  );
}

function rowOf({ item, commitment: { number, isShown, title } }: ReadPoint, double: boolean, language: Language): CsvValue[] {
  if (!isShown) return [number, null, NOT_PUBLIC[language], null, null, null, null];
  const word = (step: steps.AssessedStep | null | undefined): CsvValue => (step ? ASSESSED_WORDS[step][language] : null);
  const letters = lettersOf(item);
  return [
    ...[number, title, STATE_WORDS[stateOf(item, double)][language], word(letters?.a.step), word(letters?.b.step)],
    ...[word(outcomeOf(item, double)), item.assessmentId],
  ];
}
