import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { steps } from '../../commitments/index.js';
import type { EntryRedaction } from '../../entry-redaction/index.js';
import type { Assessment, AssessmentReply } from '../domain/assessment.js';

/** An assessment with what was replied to it. */
export interface RepliedAssessment extends Assessment {
  readonly reply: Omit<AssessmentReply, 'assessmentId' | 'accountId'> | null;
}

/** How an organisation stands on a commitment now. */
export interface Stand {
  readonly commitmentId: string;
  readonly step: steps.AssessedStep;
  readonly assessedOn: CivilDate;
}

/** Where a page of a list ended; the instant as PostgreSQL writes it. */
export interface Place {
  readonly position: string;
  readonly id: string;
}

const ROWS = `
  select a.id, a.commitment_id as "commitmentId", a.organisation_id as "organisationId", a.account_id as "accountId", a.step, a.method,
         a.confidence, a.text, a.assessed_on as "assessedOn", a.recorded_at as "recordedAt", a.reply_until as "replyUntil",
         a.recorded_at::text as position, r.text as "replyText", r.replied_on as "repliedOn", r.recorded_at as "replyRecordedAt",
         r.department_id as "replyDepartmentId", r.office as "replyOffice", a.redacted_on as "redactedOn", a.redacted_places as "redactedPlaces",
         r.redacted_on as "replyRedactedOn", r.redacted_places as "replyRedactedPlaces"
    from assessment a left join assessment_reply r on r.assessment_id = a.id`;

const NEWEST_FIRST = 'a.recorded_at desc, a.id desc';

type Row = Omit<Assessment, 'redaction'> & {
  readonly redactedOn: CivilDate | null;
  readonly redactedPlaces: number | null;
  readonly position: string;
  readonly replyText: string | null;
  readonly repliedOn: CivilDate;
  readonly replyRecordedAt: Date;
  readonly replyDepartmentId: AssessmentReply['departmentId'];
  readonly replyOffice: string;
  readonly replyRedactedOn: CivilDate | null;
  readonly replyRedactedPlaces: number | null;
};

/** Rows of `assessment` and `assessment_reply`: they are only ever added. Moderators may take something out of their words, and with a case that nobody reads any more they lose them. */
@Injectable()
export class AssessmentsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(id: string): Promise<RepliedAssessment | null> {
    const [row] = await this.rows('where a.id = $1', [id]);
    return row ?? null;
  }

  /** All of a commitment, the newest first. */
  ofCommitment(commitmentId: string): Promise<RepliedAssessment[]> {
    return this.rows(`where a.commitment_id = $1 order by ${NEWEST_FIRST}`, [commitmentId]);
  }

  /** The newest of each organisation on each of these commitments, the newest first. */
  newestOf(commitmentIds: readonly string[]): Promise<RepliedAssessment[]> {
    return this.rows(
      `where a.id in (select distinct on (n.commitment_id, n.organisation_id) n.id from assessment n where n.commitment_id = any($1::uuid[])
                       order by n.commitment_id, n.organisation_id, n.recorded_at desc, n.id desc)
       order by ${NEWEST_FIRST}`,
      [[...commitmentIds]],
    );
  }

  /** The newest on any of these commitments; none, and no statement, for no commitment. */
  async newestAmong(commitmentIds: readonly string[], limit: number): Promise<RepliedAssessment[]> {
    if (commitmentIds.length === 0) return [];
    return this.rows(`where a.commitment_id = any($1::uuid[]) order by ${NEWEST_FIRST} limit $2`, [[...commitmentIds], limit]);
  }

  /** Of an organisation, the newest first, after that place. */
  ofOrganisation(organisationId: string, after: Place | null, limit: number): Promise<(RepliedAssessment & Place)[]> {
    return this.rows(
      `where a.organisation_id = $1 and ($2::timestamptz is null or (a.recorded_at, a.id) < ($2::timestamptz, $3::uuid))
       order by ${NEWEST_FIRST} limit $4`,
      [organisationId, after?.position ?? null, after?.id ?? null, limit],
    );
  }

  /** Those that may still be replied to on that day and were not, of whatever department; the first to end first. */
  awaitingReply(today: CivilDate): Promise<RepliedAssessment[]> {
    return this.rows('where a.reply_until >= $1 and r.assessment_id is null order by a.reply_until, a.recorded_at, a.id', [today]);
  }

  /** How the organisation stands on everything that it assessed. */
  standsOf(organisationId: string): Promise<Stand[]> {
    return this.unitOfWork.query<Stand>(
      `select distinct on (commitment_id) commitment_id as "commitmentId", step, assessed_on as "assessedOn" from assessment
        where organisation_id = $1 order by commitment_id, recorded_at desc, id desc`,
      [organisationId],
    );
  }

  /** How every organisation stands on everything that it assessed. */
  allStands(): Promise<(Stand & Pick<Assessment, 'organisationId'>)[]> {
    return this.unitOfWork.query<Stand & Pick<Assessment, 'organisationId'>>(
      `select distinct on (organisation_id, commitment_id) organisation_id as "organisationId", commitment_id as "commitmentId", step,
              assessed_on as "assessedOn" from assessment order by organisation_id, commitment_id, recorded_at desc, id desc`,
    );
  }

  /** False when the organisation assessed the commitment on that day already; waits for whoever does so at this moment. */
  async insert(assessment: Assessment): Promise<boolean> {
    const { id, commitmentId, organisationId, accountId, step, method, confidence, text, assessedOn, recordedAt, replyUntil } = assessment;
    const rows = await this.unitOfWork.query(
      `insert into assessment
         (id, commitment_id, organisation_id, account_id, step, method, confidence, text, assessed_on, recorded_at, reply_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict on constraint assessment_once_a_day do nothing returning id`,
      [id, commitmentId, organisationId, accountId, step, method, confidence, text, assessedOn, recordedAt, replyUntil],
    );
    return rows.length > 0;
  }

  /** False when it was replied to already; waits for whoever does so at this moment. */
  async insertReply(reply: Omit<AssessmentReply, 'redaction'>): Promise<boolean> {
    const { assessmentId, text, repliedOn, recordedAt, accountId, departmentId, office } = reply;
    const rows = await this.unitOfWork.query(
      `insert into assessment_reply (assessment_id, text, replied_on, recorded_at, account_id, department_id, office)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning assessment_id`,
      [assessmentId, text, repliedOn, recordedAt, accountId, departmentId, office],
    );
    return rows.length > 0;
  }

  /** One of them, held with its reply until the transaction ends. Read once it is held: a join does not see what changed in the reply while it waited. */
  async hold(id: string): Promise<RepliedAssessment | null> {
    await this.unitOfWork.query('select 1 from assessment where id = $1 for update', [id]);
    return (await this.rows('where a.id = $1', [id]))[0] ?? null;
  }

  /** Something was taken out of an assessment or of the reply to it, or put back. */
  async show(table: 'assessment' | 'assessment_reply', id: string, text: string, redaction: EntryRedaction | null): Promise<void> {
    const key = table === 'assessment' ? 'id' : 'assessment_id';
    await this.unitOfWork.query(`update ${table} set text = $2, redacted_on = $3, redacted_places = $4 where ${key} = $1`, [
      ...[id, text, redaction?.on ?? null, redaction?.places ?? null],
    ]);
  }

  /** Of the assessments of these commitments, and of the replies; the ids of the assessments. None, and no statement, for no commitment. */
  async eraseTexts(commitmentIds: readonly string[]): Promise<string[]> {
    if (commitmentIds.length === 0) return [];
    const ids = (await this.rows('where a.commitment_id = any($1::uuid[])', [[...commitmentIds]])).map(({ id }) => id);
    await this.unitOfWork.query(`update assessment set text = '' where id = any($1::uuid[])`, [ids]);
    await this.unitOfWork.query(`update assessment_reply set text = '' where assessment_id = any($1::uuid[])`, [ids]);
    return ids;
  }

  private async rows(clauses: string, parameters: readonly unknown[]): Promise<(RepliedAssessment & Place)[]> {
    return (await this.unitOfWork.query<Row>(`${ROWS} ${clauses}`, parameters)).map(toReplied);
  }
}

function toReplied({ redactedOn, redactedPlaces, ...row }: Row): RepliedAssessment & Place {
  const { replyText, repliedOn, replyRecordedAt, replyDepartmentId, replyOffice, replyRedactedOn, replyRedactedPlaces, ...rest } = row;
  const assessment = { ...rest, redaction: redactionOf(redactedOn, redactedPlaces) };
  if (replyText === null) return { ...assessment, reply: null };
  const told = { text: replyText, repliedOn, recordedAt: replyRecordedAt, departmentId: replyDepartmentId, office: replyOffice };
  return { ...assessment, reply: { ...told, redaction: redactionOf(replyRedactedOn, replyRedactedPlaces) } };
}

const redactionOf = (on: CivilDate | null, places: number | null): EntryRedaction | null =>
  on === null || places === null ? null : { on, places };
