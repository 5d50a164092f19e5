import type { DepartmentId } from '../../../kernel/ids.js';
import type { Authority, AuthorityId, Department, Municipality, Settlement, TopicEntry } from './directory.js';
import type { Topic } from './topic.js';

export interface DirectoryContents {
  /** Changes with every change of anything in the directory; never comes back. */
  readonly revision: string;
  readonly municipality: Municipality;
  readonly departments: readonly Department[];
  readonly settlements: readonly Settlement[];
  readonly topics: readonly TopicEntry[];
  readonly authorities: readonly Authority[];
}

const inBulgarian = new Intl.Collator('bg');

/** A copy in the order of the Bulgarian alphabet. */
export const sortedByName = <Entry extends { readonly nameBg: string }>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort((one, other) => inBulgarian.compare(one.nameBg, other.nameBg));

/** The whole directory at one moment, sorted for reading and indexed for looking up. It never changes. */
export class DirectorySnapshot implements DirectoryContents {
  readonly revision: string;
  readonly municipality: Municipality;
  readonly departments: readonly Department[];
  readonly settlements: readonly Settlement[];
  readonly topics: readonly TopicEntry[];
  readonly authorities: readonly Authority[];
  private readonly departmentsBySlug: ReadonlyMap<string, Department>;
  private readonly departmentsById: ReadonlyMap<string, Department>;
  private readonly settlementsByEkatte: ReadonlyMap<string, Settlement>;
  private readonly authoritiesBySlug: ReadonlyMap<string, Authority>;
  private readonly authoritiesById: ReadonlyMap<string, Authority>;
  private readonly topicsByKey: ReadonlyMap<string, TopicEntry>;

  constructor(contents: DirectoryContents) {
    this.revision = contents.revision;
    this.municipality = contents.municipality;
    this.departments = sortedByName(contents.departments);
    this.settlements = sortedByName(contents.settlements);
    this.topics = [...contents.topics].sort((one, other) => one.position - other.position);
    this.authorities = sortedByName(contents.authorities);
    this.departmentsBySlug = new Map(this.departments.map((department) => [department.slug, department]));
    this.departmentsById = new Map(this.departments.map((department) => [department.id, department]));
    this.settlementsByEkatte = new Map(this.settlements.map((settlement) => [settlement.ekatte, settlement]));
    this.authoritiesBySlug = new Map(this.authorities.map((authority) => [authority.slug, authority]));
    this.authoritiesById = new Map(this.authorities.map((authority) => [authority.id, authority]));
    this.topicsByKey = new Map(this.topics.map((topic) => [topic.key, topic]));
  }

  department(slug: string): Department | null {
    return this.departmentsBySlug.get(slug) ?? null;
  }

  departmentById(id: DepartmentId): Department | null {
    return this.departmentsById.get(id) ?? null;
  }

  settlement(ekatte: string): Settlement | null {
    return this.settlementsByEkatte.get(ekatte) ?? null;
  }

  authority(slug: string): Authority | null {
    return this.authoritiesBySlug.get(slug) ?? null;
  }

  authorityById(id: AuthorityId): Authority | null {
    return this.authoritiesById.get(id) ?? null;
  }

  topic(key: Topic): TopicEntry | null {
    return this.topicsByKey.get(key) ?? null;
  }
}
