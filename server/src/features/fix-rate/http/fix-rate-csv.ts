import type { Language } from '../../../kernel/words.js';
import { csv } from '../../../platform/http/csv.js';
import { isConfirmed, isSpokenOf, type Promised, quarterOf } from '../domain/promised.js';
import type { FixRatePage } from './fix-rate.dto.js';

const COLUMNS = ['group', 'name', 'promised', 'spoken', 'confirmed', 'silent', 'share'] as const;

/** The table of the page; what is left out there is empty here. The total is the last line, its group `total`. */
export function tableCsv({ groups, total }: FixRatePage, language: Language): string {
  const lines = [
    ...groups.map(({ key, nameBg, nameEn, figures }) => ({ key, name: language === 'bg' ? nameBg : nameEn, figures })),
    { key: 'total', name: language === 'bg' ? 'Общо' : 'Total', figures: total },
  ];
  return csv(
    COLUMNS,
    lines.map(({ key, name, figures }) => [
      ...[key, name, figures?.promised ?? null, figures?.spoken ?? null],
      ...[figures?.confirmed ?? null, figures?.silent ?? null, figures?.share ?? null],
    ]),
  );
}

const FACTS = [
  'source',
  'number',
  'topic',
  'department',
  'day',
  'quarter',
  'author',
  'monitors',
  'furthest_step',
  'spoken',
  'confirmed',
] as const;

/** Everything that the figures count, one line each, with what others said of it: all of it stands on public pages, too. */
export function promisesCsv(promised: readonly Promised[], slugOf: (promised: Promised) => string): string {
  return csv(
    FACTS,
    promised.map((each) => [
      ...[each.source, each.number, each.topic, slugOf(each), each.on, quarterOf(each.on), each.author],
      ...[each.monitors, each.furthest, isSpokenOf(each) ? 1 : 0, isConfirmed(each) ? 1 : 0],
    ]),
  );
}
