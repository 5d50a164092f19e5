import type { Language, Outcome, StatisticsDivision, StatisticsFigures, StatisticsGroup, Verdict } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { formatNumber, formatShare } from '../../core/i18n/numbers';
import { outcomeLabels } from '../../core/labels/outcome-labels';
import { daysText } from './figure-words';
import { linksOfGroup, type ListLinks, type ListQuery, type Period } from './list-links';

/** A number of a table; a dash stands for what is left out. */
export interface Cell {
  readonly text: string;
  readonly list: ListQuery | null;
}

/** A line of a table with every number that there is of a group. */
export interface GroupRow {
  readonly key: string;
  readonly name: string;
  readonly figures: StatisticsFigures | null;
  readonly links: ListLinks;
  readonly received: Cell;
  readonly published: Cell;
  readonly withheld: Cell;
  readonly answered: Cell;
  readonly share: string;
  readonly median: string;
  readonly p90: string;
  readonly outcomes: readonly Cell[];
  readonly verdicts: readonly string[];
  readonly confirmed: string;
}

export const OUTCOMES = Object.keys(outcomeLabels) as Outcome[];
export const VERDICTS: readonly Verdict[] = ['yes', 'partly', 'no'];

/** What stands for a number that is left out. */
const DASH = '–';

/** Makes lines of groups, in the language of the page. */
export function injectGroupRows(): (by: StatisticsDivision, groups: readonly StatisticsGroup[], period: Period) => GroupRow[] {
  const language = injectLanguage();
  return (by, groups, period) => groups.map((group) => rowOf(group, linksOfGroup(by, group.key, period), language));
}

function rowOf(group: StatisticsGroup, links: ListLinks, language: Language): GroupRow {
  const { key, figures, fixRate } = group;
  const { outcomes, times, verdicts } = figures ?? {};
  const text = (count: number | undefined): string => (count === undefined ? DASH : formatNumber(count, language));
  const cell = (count: number | undefined, list: ListQuery | null): Cell => ({ text: text(count), list: (count ?? 0) > 0 ? list : null });
  return {
    ...{ key, figures, links, name: localizedText(language, group, 'name') },
    received: cell(figures?.received, null),
    published: cell(figures?.published, links.published),
    withheld: cell(figures ? figures.received - figures.published : undefined, links.withheld),
    answered: cell(figures?.answered, links.answered),
    share: times ? formatShare(times.share, language) : DASH,
    median: times ? daysText(times.medianDays, language) : DASH,
    p90: times ? daysText(times.p90Days, language) : DASH,
    outcomes: OUTCOMES.map((outcome) => cell(outcomes?.[outcome], links.outcome(outcome))),
    verdicts: VERDICTS.map((verdict) => text(verdicts?.[verdict])),
    confirmed: fixRate ? formatShare(fixRate.share, language) : DASH,
  };
}
