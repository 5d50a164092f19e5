import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId, CaseNumber } from '../../../kernel/ids.js';
import { AccountDirectory, actorOf } from '../../accounts/index.js';
import { Cases, ConflictDeclarations, type Submission } from '../../submissions/index.js';
import { whoCanBeNamed } from '../domain/note.js';
import { ColleagueList, type Names } from '../http/notes.dto.js';
import { NamesOfStaff } from './names-of-staff.js';

/** Who else can be named in a note about a case. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly cases: Cases,
    private readonly accounts: AccountDirectory,
    private readonly declarations: ConflictDeclarations,
    private readonly names: NamesOfStaff,
  ) {}

  /** By name, for somebody who may write a note. 403, 404, 409. */
  async listFor(number: CaseNumber, staff: StaffActor): Promise<ColleagueList> {
    const submission = await this.cases.open(number, staff, 'note');
    const names: Names = await this.names.of([...(await this.of(submission, staff.accountId))]);
    const items = [...names.values()].sort((one, other) => one.name.localeCompare(other.name, 'bg') || one.id.localeCompare(other.id));
    return { items };
  }

  /** Their ids, without the one who asks. */
  async of(submission: Submission, asker: AccountId): Promise<ReadonlySet<AccountId>> {
    const { departmentId, awaits } = submission;
    const groups = await Promise.all([
      this.accounts.activeByRole('moderator'),
      departmentId === null ? [] : this.accounts.activeByDepartment(departmentId),
      awaits === 'appeal_outside' ? this.accounts.activeByRole('appeals') : [],
    ]);
    const named = whoCanBeNamed(groups.flat(), actorOf, submission, await this.declarations.steppedBack(submission.id));
    return new Set(named.map(({ id }) => id).filter((id) => id !== asker));
  }
}
