import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OPEN_PROCEDURES } from '../domain/submission-lifecycle.js';
import { PUBLIC_TEXT } from '../reads/public-visibility.js';

const OPEN = OPEN_PROCEDURES.map((procedure) => `'${procedure}'`).join(', ');

/** Rows of `support`: marks of who counted, of which one person may have two. The count itself stands with the case. */
@Injectable()
export class SupportsRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async isKnown(id: SubmissionId, supporter: Buffer): Promise<boolean> {
    const rows = await this.unitOfWork.query('select 1 from support where submission_id = $1 and supporter = $2', [id, supporter]);
    return rows.length > 0;
  }

  /** False when they counted already. */
  async insert(id: SubmissionId, supporter: Buffer, followId: string | null): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `insert into support (submission_id, supporter, follow_id, created_at) values ($1, $2, $3, $4)
       on conflict (submission_id, supporter) do nothing returning submission_id`,
      [id, supporter, followId, this.clock.now()],
    );
    return rows.length > 0;
  }

  /** A browser that counted before gives an address now: one person, whom the address will tell from others once it is confirmed. */
  async addFollow(id: SubmissionId, supporter: Buffer, followId: string): Promise<void> {
    await this.unitOfWork.query('update support set follow_id = $3 where submission_id = $1 and supporter = $2', [id, supporter, followId]);
  }

  /** Counts one more in a case that takes support now, and holds it; null when it takes none any more. */
  async countIn(id: SubmissionId): Promise<number | null> {
    const [row] = await this.unitOfWork.query<{ supports: number }>(
      `update submission s set supports = supports + 1 where s.id = $1 and ${PUBLIC_TEXT} and s.procedure in (${OPEN}) returning supports`,
      [id],
    );
    return row?.supports ?? null;
  }

  /** The case whose support is to be told by a confirmed address, held, so that no merger comes between; null for other follows. */
  async lockByFollow(followId: string): Promise<{ id: SubmissionId; supporter: Buffer } | null> {
    const [row] = await this.unitOfWork.query<{ id: SubmissionId; supporter: Buffer }>(
      `select s.id, p.supporter from support p join submission s on s.id = p.submission_id where p.follow_id = $1 for update`,
      [followId],
    );
    return row ?? null;
  }

  async forgetFollow(id: SubmissionId, supporter: Buffer): Promise<void> {
    await this.unitOfWork.query('update support set follow_id = null where submission_id = $1 and supporter = $2', [id, supporter]);
  }
}
