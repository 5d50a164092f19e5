import { Injectable } from '@nestjs/common';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { Words } from '../../../kernel/words.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { vocabulary } from '../../submissions/index.js';
import { type Division, NOWHERE } from '../domain/tally.js';
import type { PeriodStatistics } from '../reads/statistics.js';
import type { StatisticsGroup, StatisticsPage } from './statistics.dto.js';

const NO_DEPARTMENT: Words = { bg: 'Без публичен отдел', en: 'No public department' };
const NO_SETTLEMENT: Words = { bg: 'Без публично място', en: 'No public place' };

const inBulgarian = new Intl.Collator('bg');
const byName = (one: StatisticsGroup, other: StatisticsGroup): number =>
  Number(one.key === NOWHERE) - Number(other.key === NOWHERE) || inBulgarian.compare(one.nameBg, other.nameBg);
const TOPICS: readonly string[] = vocabulary.TOPICS;

/** In what order the groups of a division are read. */
const ORDERS: Readonly<Record<Division, (one: StatisticsGroup, other: StatisticsGroup) => number>> = {
  topic: (one, other) => TOPICS.indexOf(one.key) - TOPICS.indexOf(other.key),
  department: byName,
  settlement: byName,
  month: (one, other) => (one.key < other.key ? -1 : 1),
};

const MONTH_NAMES = { bg: 'bg-BG', en: 'en-GB' } as const;

/** The groups as people know them, in their order. */
@Injectable()
export class NamedGroups {
  constructor(private readonly directory: AuthorityDirectory) {}

  present({ asOf, from, to, firstMonth, total, fixRate, ...divided }: PeriodStatistics): StatisticsPage {
    return {
      ...{ asOf, from, to, firstMonth, total, fixRate },
      topics: this.named(divided, 'topic'),
      departments: this.named(divided, 'department'),
      settlements: this.named(divided, 'settlement'),
      months: this.named(divided, 'month'),
    };
  }

  private named({ groups, fixRates }: Pick<PeriodStatistics, 'groups' | 'fixRates'>, by: Division): StatisticsGroup[] {
    return groups[by]
      .map(({ key, figures }) => ({ ...this.nameOf(by, key), figures, fixRate: fixRates[by].get(key) ?? null }))
      .sort(ORDERS[by]);
  }

  private nameOf(by: Division, key: string): Pick<StatisticsGroup, 'key' | 'nameBg' | 'nameEn'> {
    switch (by) {
      case 'topic': {
        const { nameBg = key, nameEn = key } = this.directory.site().site.topics.find((topic) => topic.key === key) ?? {};
        return { key, nameBg, nameEn };
      }
      case 'department': {
        const found = this.directory.departmentById(key as DepartmentId);
        return { key: found?.slug ?? NOWHERE, nameBg: found?.nameBg ?? NO_DEPARTMENT.bg, nameEn: found?.nameEn ?? NO_DEPARTMENT.en };
      }
      case 'settlement': {
        const found = this.directory.settlement(key);
        const unknown = key === NOWHERE ? NO_SETTLEMENT : { bg: key, en: key };
        // A new one may be seconds away from the directory in memory.
        return { key, nameBg: found?.nameBg ?? unknown.bg, nameEn: found?.nameEn ?? unknown.en };
      }
      case 'month':
        return { key, nameBg: monthName(key, 'bg'), nameEn: monthName(key, 'en') };
    }
  }
}

/** „ноември 2026 г.“ */
function monthName(month: string, language: keyof typeof MONTH_NAMES): string {
  const format = new Intl.DateTimeFormat(MONTH_NAMES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-15T12:00:00Z`)).replace(/\s*г\.$/, '\u00a0г.');
}
