import { Injectable } from '@nestjs/common';
import { SOFIA } from '../../../kernel/civil-date.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { RegisterDecision } from '../domain/register-entry.js';

/** `dropped`: its author took the whole case back before anybody decided. */
export type AppealState = 'open' | 'upheld' | 'overturned' | 'dropped';

/** What everybody may read of a decision on publication: never who decided, and no word of what was written. */
export interface RegisterRow {
  readonly id: string;
  readonly submissionId: SubmissionId;
  readonly number: CaseNumber;
  readonly at: Date;
  readonly decision: RegisterDecision;
  /** Of a rejection only. */
  readonly reasonCode: string | null;
  readonly isFirst: boolean;
  /** What became of the appeal against it; null when there was none. */
  readonly appeal: AppealState | null;
  readonly workingMinutes: number;
  readonly inTime: boolean | null;
  /** The instant as the database writes it, for the next page. */
  readonly position: string;
}

export interface RegisterFilter {
  /** First instant, inclusive, and last, exclusive. */
  readonly from: Date | null;
  readonly to: Date | null;
  readonly decision: RegisterDecision | null;
  readonly reasonCode: string | null;
  readonly after: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
}

export interface MonthRow {
  /** `YYYY-MM`, Europe/Sofia. */
  readonly month: string;
  readonly publish: number;
  readonly publishRedacted: number;
  readonly reject: number;
  /** Appeals that were decided in the month, whenever they came, and those of them in which the text was published. */
  readonly appeals: number;
  readonly overturned: number;
  readonly first: number;
  readonly inTime: number;
  /** Of first decisions, in working minutes; null in a month without one. */
  readonly median: number | null;
  readonly p90: number | null;
}

export interface MonthReasonRow {
  readonly month: string;
  readonly reasonCode: string;
  readonly count: number;
}

/** Decisions on publication have their entry in the register, and no other act has; one that was taken back before anybody was told is none. */
const IN_REGISTER = 'case_number is not null and undone_at is null';
const MONTH = `to_char(at at time zone '${SOFIA}', 'YYYY-MM')`;

/** What became of the appeal against the decision `d`, which may be answered by one other decision that holds. */
const APPEAL = `(select case v.decision when 'overturn_appeal' then 'overturned' when 'uphold_appeal' then 'upheld'
                                 else case when s.awaits in ('appeal', 'appeal_outside') then 'open' else 'dropped' end end
                   from appeal a join submission s on s.id = a.submission_id
                   left join moderation_decision v on v.appeal_id = a.id and v.undone_at is null
                  where a.decision_id = d.id)`;

/** The public side of the decisions. */
@Injectable()
export class DecisionRegister {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first, by one statement over an index of the same order. */
  page({ from, to, decision, reasonCode, after, limit }: RegisterFilter): Promise<RegisterRow[]> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const where = [IN_REGISTER];
    if (from) where.push(`at >= ${bind(from)}`);
    if (to) where.push(`at < ${bind(to)}`);
    if (decision) where.push(`decision = ${bind(decision)}`);
    if (reasonCode !== null) where.push(`decision = 'reject' and reason_code = ${bind(reasonCode)}`);
    if (after) where.push(`(at, id) < (${bind(after.at)}::timestamptz, ${bind(after.id)}::uuid)`);
    return this.unitOfWork.query<RegisterRow>(
      `select id, submission_id as "submissionId", case_number as number, at, decision,
              case when decision = 'reject' then reason_code end as "reasonCode",
              is_first as "isFirst", ${APPEAL} as appeal, working_minutes as "workingMinutes", in_time as "inTime", at::text as position
         from moderation_decision d where ${where.join(' and ')}
        order by at desc, id desc limit ${bind(limit)}`,
      parameters,
    );
  }

  /** The figures of each month from that instant on, or of all, in the order of time. Months without a decision are left out. */
  months(from: Date | null): Promise<MonthRow[]> {
    return this.unitOfWork.query<MonthRow>(
      `select ${MONTH} as month,
              count(*) filter (where decision = 'publish')::int as publish,
              count(*) filter (where decision = 'publish_redacted')::int as "publishRedacted",
              count(*) filter (where decision = 'reject')::int as reject,
              count(*) filter (where decision in ('uphold_appeal', 'overturn_appeal'))::int as appeals,
              count(*) filter (where decision = 'overturn_appeal')::int as overturned,
              count(*) filter (where is_first)::int as first,
              count(*) filter (where in_time)::int as "inTime",
              percentile_cont(0.5) within group (order by working_minutes) filter (where is_first) as median,
              percentile_cont(0.9) within group (order by working_minutes) filter (where is_first) as p90
         from moderation_decision where ${IN_REGISTER} and ($1::timestamptz is null or at >= $1) group by 1 order by 1`,
      [from],
    );
  }

  /** How often each reason was given in each of those months. */
  monthReasons(from: Date | null): Promise<MonthReasonRow[]> {
    return this.unitOfWork.query<MonthReasonRow>(
      `select ${MONTH} as month, reason_code as "reasonCode", count(*)::int as count
         from moderation_decision
        where ${IN_REGISTER} and decision = 'reject' and reason_code is not null and ($1::timestamptz is null or at >= $1)
        group by 1, 2`,
      [from],
    );
  }
}
