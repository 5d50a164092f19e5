import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { AccountDirectory } from '../../accounts/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import type { Names, NoteColleague } from '../http/notes.dto.js';

/** How the staff call each other: by name, with the office. */
@Injectable()
export class NamesOfStaff {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** One statement; none for nobody. */
  async of(ids: readonly AccountId[]): Promise<Names> {
    const entries = await this.accounts.entries(ids);
    return new Map(
      entries.map(({ id, name, officeTitle, departmentId, role }): [AccountId, NoteColleague] => [
        id,
        {
          id,
          name,
          office: officeTitle,
          role,
          department: departmentId === null ? null : (this.directory.departmentById(departmentId)?.slug ?? null),
        },
      ]),
    );
  }
}
