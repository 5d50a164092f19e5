import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isValidOn, type Reason, type ReasonCode } from '../domain/reason.js';
import { ReasonDirectory } from '../reads/reason-directory.js';
import { ReasonsRepository } from '../storage/reasons.repository.js';

/**
 * Takes a reason for a decision. From the first decision of a day on its words, its effect and its days up to then stand firm, so
 * that the copy in memory is right for the rest of the day; that first decision locks the row, and costs two statements.
 */
@Injectable()
export class UseReason {
  constructor(
    private readonly directory: ReasonDirectory,
    private readonly repository: ReasonsRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Joins the caller's transaction. Null when no such reason is valid today, or when a moderator may not choose it. */
  async byHand(code: ReasonCode): Promise<Reason | null> {
    const today = civilDateIn(this.clock.now());
    const known = this.directory.validToday(code);
    if (!known?.byHand) return null;
    if (known.lastUsedOn === today) return known;
    const row = await this.repository.lock(known.id);
    if (!row?.byHand || !isValidOn(row, today)) return null;
    const used = await this.repository.noteUse(row, today);
    await this.unitOfWork.afterCommit(() => Promise.resolve(this.directory.noteUsed(used)));
    return used;
  }
}
