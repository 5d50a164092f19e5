import type { Language } from '../../../kernel/words.js';
import { csv, type CsvValue } from '../../../platform/http/csv.js';
import { vocabulary } from '../../submissions/index.js';
import type { Division } from '../domain/tally.js';
import type { StatisticsGroup, StatisticsPage } from './statistics.dto.js';

const COLUMNS = [
  ...['division', 'key', 'name', 'received', 'published', 'answered'],
  ...vocabulary.OUTCOMES,
  ...['with_term', 'in_time', 'share_in_time', 'median_days', 'p90_days'],
  ...vocabulary.VERDICTS.map((verdict) => `verdict_${verdict}`),
  ...['promised', 'spoken', 'confirmed', 'fix_rate'],
];

/** All figures of the page, or those of one division; what is left out there is empty here. The total is the last line. */
export function statisticsCsv(page: StatisticsPage, by: Division | null, language: Language): string {
  const { topics, departments, settlements, months, total, fixRate } = page;
  const divisions: Readonly<Record<Division, readonly StatisticsGroup[]>> = {
    ...{ topic: topics, department: departments, settlement: settlements, month: months },
  };
  const shown = Object.entries(divisions).filter(([division]) => by === null || division === by);
  return csv(COLUMNS, [
    ...shown.flatMap(([division, groups]) => groups.map((group) => lineOf(division, group, language))),
    lineOf('total', { key: 'total', nameBg: 'Общо', nameEn: 'Total', figures: total, fixRate }, language),
  ]);
}

function lineOf(division: string, { key, nameBg, nameEn, figures, fixRate }: StatisticsGroup, language: Language): CsvValue[] {
  const { outcomes, times, verdicts } = figures ?? {};
  return [
    ...[division, key, language === 'bg' ? nameBg : nameEn],
    ...[figures?.received ?? null, figures?.published ?? null, figures?.answered ?? null],
    ...vocabulary.OUTCOMES.map((outcome) => outcomes?.[outcome] ?? null),
    ...[times?.counted ?? null, times?.inTime ?? null, times?.share ?? null, times?.medianDays ?? null, times?.p90Days ?? null],
    ...vocabulary.VERDICTS.map((verdict) => verdicts?.[verdict] ?? null),
    ...[fixRate?.promised ?? null, fixRate?.spoken ?? null, fixRate?.confirmed ?? null, fixRate?.share ?? null],
  ];
}
