import type { Outcome, StatisticsDivision } from '../../core/api/contract';
import { lastDayOf } from '../../core/i18n/months';

/** The query of the public list. */
export type ListQuery = Readonly<Record<string, string>>;

/** Months of receipt, `YYYY-MM`, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The lists behind the numbers of a group; null where no list shows exactly that. */
export interface ListLinks {
  readonly published: ListQuery | null;
  readonly withheld: ListQuery | null;
  readonly answered: ListQuery | null;
  outcome(outcome: Outcome): ListQuery | null;
}

/** Cases without a public department or place: the list knows no such filter. */
const NOWHERE = 'none';

const received = ({ from, to }: Period): ListQuery => ({ receivedFrom: `${from}-01`, receivedTo: lastDayOf(to) });

/** Of all cases of the period. */
export const linksOfAll = (period: Period): ListLinks => linksOf(received(period), true);

/** Of one group. Of a withheld case the public reads neither department nor place, so that no list has them by these. */
export function linksOfGroup(by: StatisticsDivision, key: string, period: Period): ListLinks {
  if (key === NOWHERE) return { published: null, withheld: null, answered: null, outcome: () => null };
  if (by === 'month') return linksOf(received({ from: key, to: key }), true);
  return linksOf({ ...received(period), [by]: key }, by === 'topic');
}

function linksOf(filter: ListQuery, hasWithheld: boolean): ListLinks {
  return {
    published: filter,
    withheld: hasWithheld ? { ...filter, status: 'rejected' } : null,
    answered: { ...filter, outcome: 'any' },
    outcome: (outcome) => ({ ...filter, outcome }),
  };
}
