import { Injectable } from '@nestjs/common';
import type { AccountId, CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface NewAppeal {
  readonly id: string;
  readonly submissionId: SubmissionId;
  /** The decision that it is against; one decision is appealed once. */
  readonly decisionId: string;
  readonly text: string;
  readonly lodgedAt: Date;
}

export interface Appeal extends Omit<NewAppeal, 'text'> {
  /** In the author's own words; null once the original of the case was erased. */
  readonly text: string | null;
  /** The decision on it, which stands among those of the case; null while there is none. */
  readonly answer: AppealAnswered | null;
}

export interface AppealAnswered {
  readonly at: Date;
  readonly accountId: AccountId | null;
  readonly isOverturned: boolean;
  readonly note: string | null;
}

type Row = Omit<Appeal, 'answer'> & { [Field in keyof AppealAnswered]: AppealAnswered[Field] | null };

/** Appeals of authors. What became of one follows from the decisions on the case, so that undoing a decision opens it again. */
@Injectable()
export class Appeals {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async add({ id, submissionId, decisionId, text, lodgedAt }: NewAppeal): Promise<void> {
    await this.unitOfWork.query('insert into appeal (id, submission_id, decision_id, text, lodged_at) values ($1, $2, $3, $4, $5)', [
      ...[id, submissionId, decisionId, text, lodgedAt],
    ]);
  }

  /** Oldest first. */
  async of(submissionId: SubmissionId): Promise<Appeal[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select a.id, a.submission_id as "submissionId", a.decision_id as "decisionId", a.text, a.lodged_at as "lodgedAt",
              d.at, d.account_id as "accountId", d.decision = 'overturn_appeal' as "isOverturned", d.note
         from appeal a left join moderation_decision d on d.appeal_id = a.id and d.undone_at is null
        where a.submission_id = $1 order by a.lodged_at, a.id`,
      [submissionId],
    );
    return rows.map(({ at, accountId, isOverturned, note, ...appeal }) => ({
      ...appeal,
      answer: at && { at, accountId, isOverturned: isOverturned === true, note },
    }));
  }

  /** Numbers of the cases whose appeal waits. */
  async waiting(): Promise<CaseNumber[]> {
    const rows = await this.unitOfWork.query<{ number: CaseNumber }>(
      `select number from submission where awaits in ('appeal', 'appeal_outside') order by id`,
    );
    return rows.map(({ number }) => number);
  }
}
