import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import type { TopicEntry } from '../domain/directory.js';
import { AuthorityDirectory } from '../reads/authority-directory.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { TopicRow } from '../storage/topic.entity.js';
import { DirectoryChanges } from './directory-changes.js';

/** Takes the default route from topics whose department is closed: the moderator decides until somebody sets another one. */
@Injectable()
export class ReleaseTopics {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** Does nothing where no topic is concerned, so it may run as often as it likes. */
  async run(): Promise<void> {
    await this.directory.refresh();
    if (this.directory.topicsWithoutWay().length === 0) return;
    await this.changes.run(async () => {
      // Read again while the directory is held: somebody may have set another route meanwhile.
      for (const topic of await this.repository.topics()) {
        if (topic.defaultDepartmentId !== null && this.directory.isClosed(topic.defaultDepartmentId)) await this.release(topic);
      }
    });
  }

  private async release(before: TopicEntry): Promise<void> {
    const after: TopicEntry = { ...before, defaultDepartmentId: null };
    await this.repository.save(TopicRow, after);
    const changes = fieldChanges<TopicEntry>(before, after, ['defaultDepartmentId']);
    await this.changes.record(SYSTEM, { action: 'topic.changed', subjectType: 'topic', subjectId: before.key, changes });
  }
}
