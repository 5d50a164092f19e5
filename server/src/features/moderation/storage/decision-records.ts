import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { CaseHistory } from '../../submissions/index.js';
import { Claims } from './claims.js';
import { type DecisionRecord, Decisions } from './decisions.js';
import { type UndoRow, Undos } from './undos.js';

/** All that one decision left behind: its record, its lines in the history, the letters that wait, the way back. */
@Injectable()
export class DecisionRecords {
  constructor(
    private readonly decisions: Decisions,
    private readonly undos: Undos,
    private readonly history: CaseHistory,
    private readonly outbox: Outbox,
    private readonly claims: Claims,
  ) {}

  async find(id: SubmissionId, decisionId: string): Promise<DecisionRecord | null> {
    return (await this.decisions.of(id)).find((decision) => decision.id === decisionId) ?? null;
  }

  kept(decisionId: string): Promise<UndoRow | null> {
    return this.undos.find(decisionId);
  }

  /** Cancels the letters and marks record and history; false when a letter has left already. 409 when somebody else has the case. */
  async takeBack({ decisionId, submissionId }: UndoRow, actor: StaffActor, at: Date): Promise<boolean> {
    await this.claims.settle(submissionId, actor);
    if (!(await this.outbox.cancel(decisionId))) return false;
    await this.history.markUndone(decisionId, at);
    await this.decisions.markUndone(decisionId, at, actor.accountId);
    return true;
  }

  drop(row: UndoRow, versionNow: number): Promise<void> {
    return this.undos.drop(row, versionNow);
  }
}
