import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { mergePatch } from '../../../platform/http/merge-patch.js';
import type { Department, TopicEntry } from '../domain/directory.js';
import { directoryFault } from '../domain/directory-problems.js';
import { AuthorityDirectory } from '../reads/authority-directory.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { TopicRow } from '../storage/topic.entity.js';
import { DirectoryChanges, refuse } from './directory-changes.js';

export interface TopicPatch {
  readonly nameBg?: string | null;
  readonly nameEn?: string | null;
  /** Slug of an open department; null leaves the choice to the moderator. */
  readonly defaultDepartment?: string | null;
}

/** Renames a topic or changes its default route. Topics themselves are fixed: the rules of submissions know them. */
@Injectable()
export class ChangeTopic {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
    private readonly directory: AuthorityDirectory,
  ) {}

  async run(actor: Actor, key: string, { defaultDepartment, ...names }: TopicPatch): Promise<TopicEntry> {
    return this.changes.run(async () => {
      const topics = await this.repository.topics();
      const before = topics.find((topic) => topic.key === key) ?? fail(NOT_FOUND);
      const route = defaultDepartment === undefined ? {} : { defaultDepartmentId: this.routeTo(defaultDepartment)?.id ?? null };
      const after = mergePatch<TopicEntry>(before, { ...names, ...route }, ['defaultDepartmentId']);
      await this.repository.save(TopicRow, after);
      const changes = fieldChanges<TopicEntry>(before, after, ['nameBg', 'nameEn', 'defaultDepartmentId']);
      await this.changes.record(actor, { action: 'topic.changed', subjectType: 'topic', subjectId: key, changes });
      return after;
    });
  }

  private routeTo(slug: string | null): Department | null {
    const department = slug === null ? null : this.directory.openDepartment(slug);
    if (slug !== null && !department) refuse([directoryFault('/defaultDepartment', 'unknown_department')]);
    return department;
  }
}
