import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Outcome, type OutcomeCounts, OUTCOMES } from '../domain/outcome.js';

/** Hours that counts are kept. */
const KEPT_HOURS = 24;

/** Rows of `admission_count`: how many attempts came to what, by the minute, of all instances. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** After the transaction that is open, whatever becomes of it: a count is one row that all would wait for. */
  async count(outcome: Outcome): Promise<void> {
    const write = () => this.write(outcome);
    this.unitOfWork.afterRollback(write);
    await this.unitOfWork.afterCommit(write);
  }

  /** What was sent and commits with the transaction that is open. */
  countReceived(): Promise<void> {
    return this.unitOfWork.afterCommit(() => this.write('received'));
  }

  async lastHour(): Promise<OutcomeCounts> {
    const rows = await this.unitOfWork.query<{ outcome: Outcome; number: number }>(
      `select outcome, sum(number)::integer as number from admission_count
        where minute > $1::timestamptz - interval '1 hour' group by outcome`,
      [this.clock.now()],
    );
    const found = new Map(rows.map(({ outcome, number }) => [outcome, number]));
    return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, found.get(outcome) ?? 0])) as OutcomeCounts;
  }

  async eraseOld(): Promise<void> {
    await this.unitOfWork.query('delete from admission_count where minute < $1::timestamptz - make_interval(hours => $2)', [
      this.clock.now(),
      KEPT_HOURS,
    ]);
  }

  private async write(outcome: Outcome): Promise<void> {
    await this.unitOfWork.query(
      `insert into admission_count (minute, outcome, number) values (date_trunc('minute', $1::timestamptz), $2, 1)
       on conflict (minute, outcome) do update set number = admission_count.number + 1`,
      [this.clock.now(), outcome],
    );
  }
}
