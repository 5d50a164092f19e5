import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { redaction } from '../../redaction/index.js';
import type { ConsultationId } from '../domain/consultation.js';
import type { Proposal, ProposalContent, ProposalVerdict, Unfinished } from '../domain/proposal.js';

interface Row extends Omit<Proposal, 'decision'> {
  readonly verdict: ProposalVerdict | null;
  readonly verdictReasons: string | null;
  readonly verdictOn: CivilDate | null;
}

/** What somebody wrote, as nobody but moderators reads it. */
export interface Original {
  readonly text: string;
  readonly name: string | null;
  readonly showName: boolean;
}

/** What a moderator covers of a proposal, and what everybody reads of it then. */
export interface ShownProposal {
  readonly text: string;
  readonly name: string | null;
  /** Over the original; empty once that was erased. */
  readonly redactions: readonly redaction.Span[];
  readonly coverName: boolean;
}

/** What is covered so far. */
export type Covered = Pick<ShownProposal, 'redactions' | 'coverName'>;

/** A reason under which proposals were not published, and how many. */
export interface Refusals {
  readonly reasonCode: string;
  readonly count: number;
}

const COLUMNS = `p.id, p.consultation_id as "consultationId", p.number, p.article, p.language, p.received_at as "receivedAt", p.state,
                 p.public_text as "publicText", p.public_name as "publicName", p.reason_code as "reasonCode", p.verdict,
                 p.verdict_reasons as "verdictReasons", p.verdict_on as "verdictOn", p.decided_by as "decidedBy", p.version`;

/** Rows of `consultation_proposal` and `proposal_original`. */
@Injectable()
export class Proposals {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The public ones, in the order of their numbers. */
  async publicOf(id: ConsultationId): Promise<Proposal[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select ${COLUMNS} from consultation_proposal p where p.consultation_id = $1 and p.state = 'published' order by p.number`,
      [id],
    );
    return rows.map(told);
  }

  refusalsOf(id: ConsultationId): Promise<Refusals[]> {
    return this.unitOfWork.query<Refusals>(
      `select reason_code as "reasonCode", count(*)::int as count from consultation_proposal
        where consultation_id = $1 and state = 'refused' group by reason_code order by count(*) desc, reason_code`,
      [id],
    );
  }

  /** What keeps the consultation from being concluded. */
  async unfinished(id: ConsultationId): Promise<Unfinished> {
    const [row] = await this.unitOfWork.query<Unfinished>(
      `select count(*) filter (where state = 'waiting')::int as waiting,
              count(*) filter (where state = 'published' and verdict is null)::int as undecided
         from consultation_proposal where consultation_id = $1`,
      [id],
    );
    return row ?? { waiting: 0, undecided: 0 };
  }

  async find(id: string): Promise<Proposal | null> {
    const [row] = await this.unitOfWork.query<Row>(`select ${COLUMNS} from consultation_proposal p where p.id = $1`, [id]);
    return row ? told(row) : null;
  }

  async originalOf(id: string): Promise<Original | null> {
    const [row] = await this.unitOfWork.query<Original>(
      'select text, name, show_name as "showName" from proposal_original where proposal_id = $1',
      [id],
    );
    return row ?? null;
  }

  async coveredOf(id: string): Promise<Covered> {
    const [row] = await this.unitOfWork.query<Covered>(
      'select redactions, cover_name as "coverName" from consultation_proposal where id = $1',
      [id],
    );
    return row ?? { redactions: [], coverName: false };
  }

  async insert(id: string, consultationId: ConsultationId, content: ProposalContent, at: Date): Promise<void> {
    await this.unitOfWork.query(
      'insert into consultation_proposal (id, consultation_id, article, language, received_at) values ($1, $2, $3, $4, $5)',
      [id, consultationId, content.article, content.language, at],
    );
    await this.unitOfWork.query('insert into proposal_original (proposal_id, text, name, show_name) values ($1, $2, $3, $4)', [
      id,
      content.text,
      content.name,
      content.showName,
    ]);
  }

  /** Lets everybody read it, or less of it than before. Its number stays once it has one. @returns the number */
  async publish(id: string, shown: ShownProposal, by: AccountId, at: Date): Promise<number> {
    const [row] = await this.unitOfWork.query<{ number: number }>(
      `update consultation_proposal p set state = 'published', public_text = $2, public_name = $3, moderated_by = $4, moderated_at = $5,
              redactions = $6, cover_name = $7, version = version + 1,
              number = coalesce(number, (select coalesce(max(number), 0) + 1 from consultation_proposal o
                                          where o.consultation_id = p.consultation_id))
        where id = $1 returning number`,
      [id, shown.text, shown.name, by, at, JSON.stringify(shown.redactions), shown.coverName],
    );
    return row?.number ?? 0;
  }

  async refuse(id: string, reasonCode: string, by: AccountId, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `update consultation_proposal set state = 'refused', reason_code = $2, moderated_by = $3, moderated_at = $4, version = version + 1
        where id = $1`,
      [id, reasonCode, by, at],
    );
  }

  async decide(id: string, decision: { verdict: ProposalVerdict; reasons: string; on: CivilDate }, by: AccountId): Promise<void> {
    await this.unitOfWork.query(
      `update consultation_proposal set verdict = $2, verdict_reasons = $3, verdict_on = $4, decided_by = $5, version = version + 1
        where id = $1`,
      [id, decision.verdict, decision.reasons, decision.on, by],
    );
  }

  /**
   * Erases what people wrote to consultations that were concluded before, and what a moderator has read of those whose last day is before
   * `closedBefore`, concluded or not. What is public stays, and places of the original mean nothing any more.
   */
  async eraseOriginals({ concludedBefore, closedBefore }: { concludedBefore: Date; closedBefore: CivilDate }): Promise<void> {
    await this.unitOfWork.query(
      `with erased as (delete from proposal_original o using consultation_proposal p, consultation c
                        where p.id = o.proposal_id and c.id = p.consultation_id
                          and (c.concluded_at < $1 or (p.state <> 'waiting' and c.closes_on < $2))
                       returning o.proposal_id)
       update consultation_proposal p set redactions = '[]', version = version + 1 from erased where p.id = erased.proposal_id`,
      [concludedBefore, closedBefore],
    );
  }
}

export const told = ({ verdict, verdictReasons, verdictOn, ...row }: Row): Proposal => ({
  ...row,
  decision: verdict === null || verdictReasons === null || verdictOn === null ? null : { verdict, reasons: verdictReasons, on: verdictOn },
});
