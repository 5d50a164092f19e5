import type { Language, Words } from '../../../kernel/words.js';
import { csv, type CsvValue } from '../../../platform/http/csv.js';
import { DIRECTION_WORDS, STANDING_WORDS } from './policy-words.js';
import type { PolicyIndicator, PolicyMeasure, PublicPolicy } from './policies.dto.js';

const COLUMNS: readonly Words[] = [
  { bg: 'Код', en: 'Code' },
  { bg: 'Част от', en: 'Part of' },
  { bg: 'Мярка', en: 'Measure' },
  { bg: 'Описание', en: 'Description' },
  { bg: 'Отдел', en: 'Department' },
  { bg: 'Срок', en: 'Due' },
  { bg: 'Бюджет', en: 'Budget' },
  { bg: 'Валута', en: 'Currency' },
  { bg: 'Показател', en: 'Indicator' },
  { bg: 'Мерна единица', en: 'Unit' },
  { bg: 'Посока', en: 'Direction' },
  { bg: 'Начална стойност', en: 'Starting value' },
  { bg: 'Начална дата', en: 'Starting day' },
  { bg: 'Целева стойност', en: 'Target' },
  { bg: 'Целева дата', en: 'Target day' },
  { bg: 'Състояние', en: 'Standing' },
  { bg: 'Стойност', en: 'Value' },
  { bg: 'Дата на стойността', en: 'Day of the value' },
  { bg: 'Източник', en: 'Source' },
  { bg: 'Връзка към източника', en: 'Link to the source' },
];

/**
 * What the page of a document shows, as a table: a row for each value that holds, one for each indicator without values and one for each
 * measure without indicators. Numbers have a decimal point, days are as ISO 8601 writes them.
 */
export function policyCsv(policy: PublicPolicy, language: Language): string {
  return csv(
    COLUMNS.map((words) => words[language]),
    policy.measures.flatMap((measure) => rowsOf(measure, language)),
  );
}

function rowsOf(measure: PolicyMeasure, language: Language): CsvValue[][] {
  const { code, parentCode, title, description, department, dueOn, budget, indicators } = measure;
  const own = [code, parentCode, title, description, language === 'bg' ? department.nameBg : department.nameEn, dueOn];
  const start: CsvValue[] = [...own, budget?.amount ?? null, budget?.currency ?? null];
  const cells = indicators.flatMap((indicator) => indicatorCells(indicator, language));
  return (cells.length === 0 ? [[]] : cells).map((rest) => padded([...start, ...rest]));
}

function indicatorCells({ name, unit, direction, baseline, target, standing, values }: PolicyIndicator, language: Language): CsvValue[][] {
  const start = [name, unit, DIRECTION_WORDS[direction][language], baseline?.value ?? null, baseline?.on ?? null, target.value, target.on];
  const own = [...start, STANDING_WORDS[standing][language]];
  const holding = values.filter(({ inForce }) => inForce);
  if (holding.length === 0) return [own];
  return holding.map(({ value, on, sourceText, sourceUrl }) => [...own, value, on, sourceText, sourceUrl]);
}

const padded = (row: readonly CsvValue[]): CsvValue[] => COLUMNS.map((_, index) => row[index] ?? null);
