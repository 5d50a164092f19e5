import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../platform/crypto/random.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { commitmentEvents } from '../domain/commitment-events.js';
import { changesToTell, project, type Promised } from '../domain/promised.js';
import type { Commitment } from '../domain/commitment.js';
import { CommitmentChanges } from '../storage/commitment-changes.js';
import { CommitmentsRepository } from '../storage/commitments.repository.js';

/** Writes what is promised over what was known of it. */
@Injectable()
export class KeepCommitments {
  constructor(
    private readonly rows: CommitmentsRepository,
    private readonly changes: CommitmentChanges,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Joins the caller's transaction, which holds the origin.
   * @param isNews false for what was promised before anybody counted: nobody is told of it
   */
  async run(promised: readonly Promised[], kept: readonly Commitment[], isNews: boolean): Promise<void> {
    const { added, changed } = project(promised, kept);
    const now = this.clock.now();
    const rows = added.map((each) => ({ ...each, id: newId() }));
    const numbers = await this.rows.insert(rows, now);
    await this.rows.update(changed, now);
    await this.changes.add(changesToTell(changed, kept), now);
    if (!isNews) return;
    for (const { id, source } of rows) {
      const payload = { number: numbers.get(id) ?? 0, source };
      await this.outbox.append({ type: commitmentEvents.made, subjectType: 'commitment', subjectId: id, payload });
    }
  }
}
