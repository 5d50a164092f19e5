import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { civilDateIn, type CivilDate } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { Config } from '../../../platform/config/config.js';
import { KeptInMemory } from '../../../platform/database/kept-in-memory.js';
import {
  isOpen,
  isValid,
  type Authority,
  type AuthorityId,
  type Department,
  type Municipality,
  type Settlement,
  type TopicEntry,
} from '../domain/directory.js';
import { DirectorySnapshot } from '../domain/directory-snapshot.js';
import type { Topic } from '../domain/topic.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { type Site, siteOf } from './site.js';

/**
 * The municipality, its departments, settlements and topics, and the authorities, all in memory: every request needs
 * some of it, and pages have to be drawn while the database is away. It may be some seconds behind another process.
 */
@Injectable()
export class AuthorityDirectory implements OnModuleDestroy {
  private readonly list: KeptInMemory<DirectorySnapshot>;
  private offered: { readonly key: string; readonly site: Site } | undefined;

  constructor(
    repository: DirectoryRepository,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    const read = async () => new DirectorySnapshot(await repository.contents());
    this.list = new KeptInMemory('Directory', { revision: () => repository.revision(), read });
  }

  /** Loads the directory, without which nothing can be answered, and keeps it fresh. Throws while the database is away. */
  start(): Promise<void> {
    return this.list.start();
  }

  /** Nothing changes the directory from elsewhere any more, or nothing that this process may see yet. */
  stopLooking(): void {
    this.list.stop();
  }

  onModuleDestroy(): void {
    this.stopLooking();
  }

  /** Loads the directory again when it changed; keeps what it has when the database does not answer. */
  refresh(): Promise<void> {
    return this.list.refresh();
  }

  /** What everybody may read, and a tag that changes with it: at a change of the directory, and at midnight. */
  site(): { readonly site: Site; readonly tag: string } {
    const today = this.today();
    const key = `${this.current.revision}-${today}`;
    if (this.offered?.key !== key) this.offered = { key, site: siteOf(this.current, { today, demo: this.config.demo }) };
    return { site: this.offered.site, tag: `W/"${key}"` };
  }

  municipality(): Municipality {
    return this.current.municipality;
  }

  /** The department of that slug, closed ones too: what they did stays under their name. */
  department(slug: string): Department | null {
    return this.current.department(slug);
  }

  /** All departments, closed ones too, in the order of the Bulgarian alphabet. */
  departments(): readonly Department[] {
    return this.current.departments;
  }

  /** All settlements, also those that aren't offered any more, likewise in order. */
  settlements(): readonly Settlement[] {
    return this.current.settlements;
  }

  /** The department of that slug when cases can be routed to it today. */
  openDepartment(slug: string): Department | null {
    const department = this.current.department(slug);
    return department && isOpen(department, this.today()) ? department : null;
  }

  /** The department of that id, closed ones too. */
  departmentById(id: DepartmentId): Department | null {
    return this.current.departmentById(id);
  }

  /** Departments that nothing is routed to any more today. */
  closedDepartments(): Department[] {
    return this.current.departments.filter((department) => !isOpen(department, this.today()));
  }

  /** Whether the department of that id is closed today. */
  isClosed(id: DepartmentId): boolean {
    const department = this.current.departmentById(id);
    return department !== null && !isOpen(department, this.today());
  }

  /** Topics whose default route leads to a department that is closed today. */
  topicsWithoutWay(): TopicEntry[] {
    return this.current.topics.filter(({ defaultDepartmentId: id }) => id !== null && this.isClosed(id));
  }

  /** Where cases of this topic go unless a moderator says otherwise; null when there is no such department, or it is closed. */
  defaultDepartment(topic: Topic): Department | null {
    const id = this.current.topic(topic)?.defaultDepartmentId;
    const department = id ? this.current.departmentById(id) : null;
    return department && isOpen(department, this.today()) ? department : null;
  }

  /** The settlement of that code, also one that isn't offered any more. */
  settlement(ekatte: string): Settlement | null {
    return this.current.settlement(ekatte);
  }

  /** The settlement of that code when forms offer it today. */
  openSettlement(ekatte: string): Settlement | null {
    const settlement = this.current.settlement(ekatte);
    return settlement && isOpen(settlement, this.today()) ? settlement : null;
  }

  /** The authority of that slug, also one that is not valid today. */
  authority(slug: string): Authority | null {
    return this.current.authority(slug);
  }

  /** The authority of that slug when cases can be forwarded to it today. */
  validAuthority(slug: string): Authority | null {
    const authority = this.current.authority(slug);
    return authority && isValid(authority, this.today()) ? authority : null;
  }

  /** Those to which cases can be forwarded today, likewise in order. */
  validAuthorities(): Authority[] {
    return this.current.authorities.filter((authority) => isValid(authority, this.today()));
  }

  /** All authorities, also those that are not valid today, in the order of the Bulgarian alphabet. */
  authorities(): readonly Authority[] {
    return this.current.authorities;
  }

  authorityById(id: AuthorityId): Authority | null {
    return this.current.authorityById(id);
  }

  private get current(): DirectorySnapshot {
    return this.list.value;
  }

  private today(): CivilDate {
    return civilDateIn(this.clock.now());
  }
}
