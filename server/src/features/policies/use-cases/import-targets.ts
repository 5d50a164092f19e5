import { Injectable } from '@nestjs/common';
import { AuthorityDirectory } from '../../authorities/index.js';
import type { ImportTarget } from '../domain/import-plan.js';
import type { Measure, Policy } from '../domain/policy.js';
import { Indicators } from '../storage/indicators.js';
import { Measures } from '../storage/measures.js';

/** What a file is judged against: the document as it is, and the departments of today. */
@Injectable()
export class ImportTargets {
  constructor(
    private readonly measures: Measures,
    private readonly indicators: Indicators,
    private readonly directory: AuthorityDirectory,
  ) {}

  async of(policy: Policy): Promise<{ readonly target: ImportTarget; readonly measures: readonly Measure[] }> {
    const measures = await this.measures.ofPolicy(policy.id);
    const indicators = await this.indicators.ofPolicy(policy.id);
    const codes = new Map(measures.map(({ id, code }) => [id, code]));
    const names = Map.groupBy(indicators, ({ measureId }) => measureId);
    const target: ImportTarget = {
      policy,
      measures: measures.map(({ id, code, parentId }) => ({
        code,
        parentCode: parentId === null ? null : (codes.get(parentId) ?? null),
        indicators: (names.get(id) ?? []).map(({ name }) => name),
      })),
      department: this.departments(),
    };
    return { target, measures };
  }

  /** By name in either language, or by the short name of its address; capital letters do not matter. */
  private departments(): ImportTarget['department'] {
    const open = this.directory.site().site.departments.flatMap(({ slug }) => this.directory.department(slug) ?? []);
    const closed = this.directory.closedDepartments();
    const plain = (name: string): string => name.toLocaleLowerCase('bg');
    const byName = (list: typeof closed) =>
      new Map(list.flatMap(({ id, slug, nameBg, nameEn }) => [slug, nameEn, nameBg].map((name) => [plain(name), id] as const)));
    const [openByName, closedByName] = [byName(open), byName(closed)];
    return (name) => openByName.get(plain(name)) ?? { fault: closedByName.has(plain(name)) ? 'closed_department' : 'unknown_department' };
  }
}
