import { Injectable } from '@nestjs/common';
import type { FindOptionsWhere } from 'typeorm';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { JoinedCounts } from '../domain/joined-counts.js';
import type { Submission } from '../domain/submission.js';
import { SubmissionEntity } from './submission.entity.js';

/** Reads and writes rows of `submission`; decides nothing. */
@Injectable()
export class SubmissionsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  findByNumber(number: CaseNumber): Promise<Submission | null> {
    return this.find({ number });
  }

  findById(id: SubmissionId): Promise<Submission | null> {
    return this.find({ id });
  }

  async numbers(ids: readonly SubmissionId[]): Promise<ReadonlyMap<string, CaseNumber>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<{ id: string; number: CaseNumber }>(
      'select id, number from submission where id = any($1::uuid[])',
      [[...new Set(ids)]],
    );
    return new Map(rows.map(({ id, number }) => [id, number]));
  }

  /** The row, held until the transaction ends, so that two changes come one after the other. */
  async lock(key: { number: CaseNumber } | { id: SubmissionId }): Promise<Submission | null> {
    const row = await this.unitOfWork.manager
      .createQueryBuilder(SubmissionEntity, 'submission')
      .setLock('pessimistic_write')
      .where(key)
      .getOne();
    return row && toSubmission(row);
  }

  /** False when another case has this number already; a failed insert would end the caller's transaction. */
  async insert(submission: Submission, accessCodeHash: Buffer): Promise<boolean> {
    const { about, erasure: _never, ...columns } = submission;
    const inserted = await this.unitOfWork.manager
      .createQueryBuilder()
      .insert()
      .into(SubmissionEntity)
      .values({
        ...columns,
        accessCodeHash,
        aboutDepartmentId: about?.departmentId ?? null,
        aboutOffice: about?.office ?? null,
        aboutName: about?.name ?? null,
      })
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    return Array.isArray(inserted.raw) && inserted.raw.length === 1;
  }

  /** Writes what changed. Whom a signal is about never changes, and what is erased is written elsewhere. */
  async update(id: SubmissionId, patch: Partial<Omit<Submission, 'about' | 'erasure'>>): Promise<void> {
    await this.unitOfWork.manager.update(SubmissionEntity, { id }, patch);
  }

  /** Numbers of cases, and whether the public may know that they exist. */
  numbersOf(ids: readonly SubmissionId[]): Promise<{ id: SubmissionId; number: CaseNumber; isKnown: boolean }[]> {
    return this.unitOfWork.query(
      `select s.id, s.number, s.publication <> 'pending' as "isKnown" from submission s where s.id = any($1::uuid[])`,
      [ids],
    );
  }

  /** Adds to the counts of a case and of all that it was joined to, one after the other, or takes from them. The caller holds the first. */
  async addCounts(
    id: SubmissionId,
    { supports = 0, repeats = 0, twoPersonRepeats = 0 }: Partial<JoinedCounts>,
    way: 'add' | 'take' = 'add',
  ): Promise<void> {
    await this.unitOfWork.query(
      `with recursive chain as (
         select id, merged_into_id from submission where id = $1
         union all
         select s.id, s.merged_into_id from submission s join chain on s.id = chain.merged_into_id
       )
       update submission set supports = supports + $5::int * $2::int, repeats = repeats + $5::int * $3::int, two_person_repeats = two_person_repeats + $5::int * $4::int
        where id in (select id from chain)`,
      [id, supports, repeats, twoPersonRepeats, way === 'add' ? 1 : -1],
    );
  }

  /** Ids of the cases that were joined to this one: directly, or with `through` also by way of another. Oldest first. */
  async repeatsOf(id: SubmissionId, { through }: { through: boolean }): Promise<SubmissionId[]> {
    const rows = await this.unitOfWork.query<{ id: SubmissionId }>(
      `with recursive joined as (
         select id, received_at from submission where merged_into_id = $1
         union all
         select s.id, s.received_at from submission s join joined on s.merged_into_id = joined.id where $2
       )
       select id from joined order by received_at, id`,
      [id, through],
    );
    return rows.map((row) => row.id);
  }

  /** The case's id and the hash of its access code, null once the original was erased; null for an unknown number. */
  async accessKey(number: CaseNumber): Promise<{ id: SubmissionId; accessCodeHash: Buffer | null } | null> {
    return this.unitOfWork.manager.findOne(SubmissionEntity, { where: { number }, select: { id: true, accessCodeHash: true } });
  }

  /** Notes that the author read mail at their address; false when there is none, or it was confirmed before. */
  async confirmEmail(id: SubmissionId, at: Date): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `update submission set author_email_confirmed_at = $2
        where id = $1 and author_email is not null and author_email_confirmed_at is null returning id`,
      [id, at],
    );
    return rows.length > 0;
  }

  async renewAccessCode(id: SubmissionId, accessCodeHash: Buffer): Promise<void> {
    await this.unitOfWork.manager.update(SubmissionEntity, { id }, { accessCodeHash });
  }

  private async find(where: FindOptionsWhere<SubmissionEntity>): Promise<Submission | null> {
    const row = await this.unitOfWork.manager.findOne(SubmissionEntity, { where });
    return row && toSubmission(row);
  }
}

function toSubmission(row: SubmissionEntity): Submission {
  const { aboutDepartmentId, aboutOffice, aboutName, erasedAt: at, erasedRule: rule, erasedAfterMonths: months, ...submission } = row;
  const isAboutSomebody = aboutDepartmentId !== null || aboutOffice !== null || aboutName !== null;
  return {
    ...submission,
    clockStartedOn: submission.clockStartedOn ?? submission.receivedOn,
    about: isAboutSomebody ? { departmentId: aboutDepartmentId, office: aboutOffice, name: aboutName } : null,
    erasure: at !== null && rule !== null && months !== null ? { at, rule, months } : null,
  };
}
