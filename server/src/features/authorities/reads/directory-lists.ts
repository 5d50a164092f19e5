import { Injectable } from '@nestjs/common';
import type { Authority, Department, Municipality, Settlement, TopicEntry } from '../domain/directory.js';
import { sortedByName } from '../domain/directory-snapshot.js';
import { DirectoryRepository } from '../storage/directory.repository.js';

/** The whole directory as it is in the database now: who edits it must not be shown a copy from memory. */
@Injectable()
export class DirectoryLists {
  constructor(private readonly repository: DirectoryRepository) {}

  municipality(): Promise<Municipality> {
    return this.repository.municipality();
  }

  async departments(): Promise<readonly Department[]> {
    return sortedByName(await this.repository.departments());
  }

  async settlements(): Promise<readonly Settlement[]> {
    return sortedByName(await this.repository.settlements());
  }

  async authorities(): Promise<readonly Authority[]> {
    return sortedByName(await this.repository.authorities());
  }

  async topics(): Promise<readonly TopicEntry[]> {
    return (await this.repository.topics()).sort((one, other) => one.position - other.position);
  }
}
