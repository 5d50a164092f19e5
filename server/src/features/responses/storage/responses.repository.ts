import { Injectable } from '@nestjs/common';
import type { DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { AnswerVersion, Place, Response } from '../domain/answer.js';

interface VersionRow extends AnswerVersion {
  readonly id: string;
  readonly submissionId: SubmissionId;
  readonly departmentId: DepartmentId;
}

const VERSIONS = `select r.id, r.submission_id as "submissionId", r.department_id as "departmentId", v.version, v.account_id as "accountId",
    v.office, v.outcome, v.text, v.commitment_due as "commitmentDue", v.correction_note as "correctionNote", v.published_at as "publishedAt"
  from response r join response_version v on v.response_id = r.id`;
const OLDEST_FIRST = 'order by r.created_at, r.id, v.version';

/** Reads and writes published answers; a version that is written stays as it is, until its words have to be erased. */
@Injectable()
export class ResponsesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest answer to the case and its newest version; null before the first one. */
  async latest(id: SubmissionId): Promise<Place | null> {
    const [row] = await this.unitOfWork.query<Place>(
      `select r.id as "responseId", v.version
         from response r join response_version v on v.response_id = r.id
        where r.submission_id = $1 order by r.created_at desc, r.id desc, v.version desc limit 1`,
      [id],
    );
    return row ?? null;
  }

  async create(response: Pick<Response, 'id' | 'submissionId' | 'departmentId'>, at: Date): Promise<void> {
    await this.unitOfWork.query('insert into response (id, submission_id, department_id, created_at) values ($1, $2, $3, $4)', [
      response.id,
      response.submissionId,
      response.departmentId,
      at,
    ]);
  }

  async append(responseId: string, version: AnswerVersion): Promise<void> {
    await this.unitOfWork.query(
      `insert into response_version (response_id, version, account_id, office, outcome, text, commitment_due, correction_note, published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        responseId,
        version.version,
        version.accountId,
        version.office,
        version.outcome,
        version.text,
        version.commitmentDue,
        version.correctionNote,
        version.publishedAt,
      ],
    );
  }

  /** Erases the words of all answers to the case; outcomes, offices and dates stay. */
  async eraseTexts(id: SubmissionId): Promise<void> {
    await this.unitOfWork.query(
      `update response_version v set text = '', correction_note = null
         from response r where r.id = v.response_id and r.submission_id = $1`,
      [id],
    );
  }

  /** The answer of that id. */
  async get(id: string): Promise<Response> {
    const [response] = toResponses(await this.unitOfWork.query<VersionRow>(`${VERSIONS} where r.id = $1 ${OLDEST_FIRST}`, [id]));
    if (!response) throw new Error(`There is no answer ${id}`);
    return response;
  }

  /** All answers to these cases with all their versions, oldest first. */
  async ofMany(ids: readonly SubmissionId[]): Promise<Response[]> {
    return toResponses(
      await this.unitOfWork.query<VersionRow>(`${VERSIONS} where r.submission_id = any($1::uuid[]) ${OLDEST_FIRST}`, [ids]),
    );
  }
}

const toResponses = (rows: readonly VersionRow[]): Response[] => [...Map.groupBy(rows, (row) => row.id).values()].flatMap(toResponse);

function toResponse(rows: readonly VersionRow[]): Response[] {
  const [first] = rows;
  return first ? [{ id: first.id, submissionId: first.submissionId, departmentId: first.departmentId, versions: rows }] : [];
}
