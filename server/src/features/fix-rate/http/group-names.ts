import { Injectable } from '@nestjs/common';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { Words } from '../../../kernel/words.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { vocabulary } from '../../submissions/index.js';
import { type Division, WITHOUT_TOPIC } from '../domain/promised.js';
import type { FixRateTable } from '../reads/fix-rate.js';
import type { FixRateGroup, FixRatePage } from './fix-rate.dto.js';

const MEASURES: Words = { bg: 'Мерки от политики (без тема)', en: 'Measures of policies (no topic)' };

const inBulgarian = new Intl.Collator('bg');
const PLACES: readonly string[] = [...vocabulary.TOPICS, WITHOUT_TOPIC];

/** In what order the groups of a division are read. */
const ORDERS: Readonly<Record<Division, (one: FixRateGroup, other: FixRateGroup) => number>> = {
  topic: (one, other) => PLACES.indexOf(one.key) - PLACES.indexOf(other.key),
  department: (one, other) => inBulgarian.compare(one.nameBg, other.nameBg),
  quarter: (one, other) => (one.key < other.key ? 1 : -1),
};

/** The groups as people know them, in their order. */
@Injectable()
export class GroupNames {
  constructor(private readonly directory: AuthorityDirectory) {}

  present({ groups, ...table }: FixRateTable): FixRatePage {
    const named = groups.map(({ key, figures }) => ({ ...this.nameOf(table.by, key), figures }));
    return { ...table, groups: named.sort(ORDERS[table.by]) };
  }

  /** What stands for a department in public; its id does not. */
  slugOf(id: DepartmentId): string {
    return this.directory.departmentById(id)?.slug ?? '';
  }

  private nameOf(by: Division, key: string): Omit<FixRateGroup, 'figures'> {
    switch (by) {
      case 'department': {
        const { slug = '', nameBg = '', nameEn = '' } = this.directory.departmentById(key as DepartmentId) ?? {};
        return { key: slug, nameBg, nameEn };
      }
      case 'topic': {
        const found = this.directory.site().site.topics.find((topic) => topic.key === key);
        return { key, nameBg: found?.nameBg ?? MEASURES.bg, nameEn: found?.nameEn ?? MEASURES.en };
      }
      case 'quarter': {
        const [year = '', quarter = ''] = key.split('-Q');
        return { key, nameBg: `${ROMAN[quarter] ?? quarter} тримесечие на ${year} г.`, nameEn: `Q${quarter} ${year}` };
      }
    }
  }
}

/** Quarters are counted in Roman numbers in Bulgarian. */
const ROMAN: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };
