import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { AccountDirectory } from '../../accounts/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { Decisions, secondOpinions } from '../../moderation/index.js';
import { CaseHistory, ConflictDeclarations, type HistoryLine, reads, type Submission } from '../../submissions/index.js';
import { recordFor } from '../domain/among-moderators.js';
import type { CaseFile } from '../http/case-file.dto.js';

export interface Record extends Pick<CaseFile, 'decisions' | 'timeline' | 'conflicts'> {
  readonly history: readonly HistoryLine[];
}

/** What was done with a case, and by whom. */
@Injectable()
export class CaseRecord {
  constructor(
    private readonly history: CaseHistory,
    private readonly timeline: reads.CaseTimeline,
    private readonly decisions: Decisions,
    private readonly declarations: ConflictDeclarations,
    private readonly accounts: AccountDirectory,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** `history` is the whole of it, for the rules; everything else is as that member of staff reads it. */
  async of({ id, version }: Submission, now: Date, reader: StaffActor): Promise<Record> {
    const [history, made, declared] = await Promise.all([
      this.history.of(id, { publicOnly: false }),
      this.decisions.of(id),
      this.declarations.of(id),
    ]);
    const { decisions, history: lines } = recordFor(reader, { decisions: made, history });
    const names = await this.accounts.names(
      [...lines, ...decisions, ...declared, ...decisions.flatMap(({ undone }) => undone ?? [])]
        .map(({ accountId }) => accountId)
        .concat(lines.map(({ actingFor }) => actingFor))
        .filter((known) => known !== null),
    );
    const nameOf = (account: AccountId | null): string | null => (account === null ? null : (names.get(account) ?? null));
    return {
      history,
      timeline: await this.timeline.render(lines, 'staff', names),
      decisions: decisions.map(({ id: decisionId, at, accountId, decision, reasonCode, note, departmentId, undone, undo }) => ({
        id: decisionId,
        at: at.toISOString(),
        by: nameOf(accountId),
        decision,
        reasonCode,
        note,
        department: departmentId === null ? null : (this.directory.departmentById(departmentId)?.slug ?? null),
        undoUntil:
          undo &&
          undo.version === version &&
          undo.until > now &&
          secondOpinions.mayTakeBack({ decision, accountId, undo }, reader.accountId)
            ? undo.until.toISOString()
            : null,
        undone: undone && { at: undone.at.toISOString(), by: nameOf(undone.accountId) },
      })),
      conflicts: declared.map(({ accountId, at }) => ({ accountName: nameOf(accountId) ?? '', at: at.toISOString() })),
    };
  }
}
