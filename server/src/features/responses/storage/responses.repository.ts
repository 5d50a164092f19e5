import { Injectable } from '@nestjs/common';
import type { AccountId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type AnswerRedaction, type AnswerSpans, NO_SPANS } from '../domain/answer-redaction.js';
import type { AnswerFile } from '../domain/answer-file.js';
import type { AnswerVersion, Place, Response } from '../domain/answer.js';

/** As JSON has it. */
type FileRow = Omit<AnswerFile, 'withheldAt'> & { readonly withheldAt: string | null };

interface VersionRow extends Omit<AnswerVersion, 'redaction' | 'commitment' | 'files'> {
  readonly what: string | null;
  readonly responsibleId: DepartmentId | null;
  readonly files: readonly FileRow[];
  readonly redactedAt: Date | null;
  readonly spans: Partial<AnswerSpans> | null;
  readonly publicText: string | null;
  readonly publicCorrectionNote: string | null;
  readonly publicLegalGround: string | null;
  readonly publicWhat: string | null;
  readonly publicReplies: readonly string[] | null;
  readonly id: string;
  readonly submissionId: SubmissionId;
  readonly departmentId: DepartmentId;
}

/** A version that is about to be written; who approved it is kept for the staff and shown to nobody by name. */
export interface NewVersion extends Omit<AnswerVersion, 'redaction' | 'files'> {
  readonly approvedBy: AccountId | null;
}

const VERSIONS = `select r.id, r.submission_id as "submissionId", r.department_id as "departmentId", v.version, v.account_id as "accountId",
    v.office, v.outcome, v.text, v.commitment_due as "commitmentDue", v.correction_note as "correctionNote", v.published_at as "publishedAt",
    v.redacted_at as "redactedAt", v.redactions as spans, v.public_text as "publicText", v.public_correction_note as "publicCorrectionNote",
    v.legal_ground as "legalGround", v.public_legal_ground as "publicLegalGround", v.done_on as "doneOn",
    v.points, v.public_replies as "publicReplies", v.approved_office as "approvedOffice", v.without_second as "withoutSecond",
    c.what, c.public_what as "publicWhat", c.department_id as "responsibleId",
    (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes,
            'description', f.description, 'withheldAt', f.withheld_at) order by l.place), '[]')
       from response_version_file l join answer_file f on f.id = l.file_id
      where l.response_id = v.response_id and l.version = v.version) as files
  from response r join response_version v on v.response_id = r.id
  left join answer_commitment c on c.response_id = v.response_id and c.version = v.version`;
const OLDEST_FIRST = 'order by r.created_at, r.id, v.version';

/**
 * Reads and writes published answers; a version that is written stays as it is, until its words have to be erased. What the public
 * reads of it stands beside it.
 */
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

  async caseOf(responseId: string): Promise<SubmissionId | null> {
    const [row] = await this.unitOfWork.query<{ id: SubmissionId }>('select submission_id as id from response where id = $1', [responseId]);
    return row?.id ?? null;
  }

  async create(response: Pick<Response, 'id' | 'submissionId' | 'departmentId'>, at: Date): Promise<void> {
    await this.unitOfWork.query('insert into response (id, submission_id, department_id, created_at) values ($1, $2, $3, $4)', [
      response.id,
      response.submissionId,
      response.departmentId,
      at,
    ]);
  }

  async append(responseId: string, version: NewVersion): Promise<void> {
    await this.unitOfWork.query(
      `insert into response_version (response_id, version, account_id, office, outcome, text, commitment_due, correction_note, published_at,
                                     legal_ground, done_on, points, approved_by, approved_office, without_second)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        ...[responseId, version.version, version.accountId, version.office, version.outcome, version.text, version.commitmentDue],
        ...[version.correctionNote, version.publishedAt, version.legalGround, version.doneOn, JSON.stringify(version.points)],
        ...[version.approvedBy, version.approvedOffice, version.withoutSecond],
      ],
    );
    if (version.commitment === null || version.commitmentDue === null) return;
    const { what, departmentId } = version.commitment;
    await this.unitOfWork.query(
      'insert into answer_commitment (response_id, version, what, department_id, due_on) values ($1, $2, $3, $4, $5)',
      [...[responseId, version.version, what, departmentId, version.commitmentDue]],
    );
  }

  /** Puts what the public reads of a version from now on beside it; null shows the version as it was written. */
  async redact({ responseId, version }: Place, redaction: AnswerRedaction | null, accountId: AccountId): Promise<void> {
    await this.unitOfWork.query(
      `update response_version set public_text = $3, public_correction_note = $4, redactions = $5, redacted_at = $6, redacted_by = $7,
                                   public_legal_ground = $8, public_replies = $9
        where response_id = $1 and version = $2`,
      [
        ...[responseId, version, redaction?.text ?? null, redaction?.correctionNote ?? null],
        ...[redaction && JSON.stringify(redaction.spans), redaction?.at ?? null, redaction && accountId],
        ...[redaction?.legalGround ?? null, redaction && JSON.stringify(redaction.replies)],
      ],
    );
    await this.unitOfWork.query('update answer_commitment set public_what = $3 where response_id = $1 and version = $2', [
      ...[responseId, version, redaction?.commitment ?? null],
    ]);
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
  return first ? [{ id: first.id, submissionId: first.submissionId, departmentId: first.departmentId, versions: rows.map(toVersion) }] : [];
}

function toVersion(row: VersionRow): AnswerVersion {
  const { redactedAt, spans, publicText, publicCorrectionNote, publicLegalGround, publicWhat, publicReplies, ...written } = row;
  const { what, responsibleId, files: fileRows, ...version } = written;
  const files = fileRows.map((file) => ({ ...file, withheldAt: file.withheldAt === null ? null : new Date(file.withheldAt) }));
  const commitment = what === null || responsibleId === null ? null : { what, departmentId: responsibleId };
  if (redactedAt === null || spans === null || publicText === null) return { ...version, commitment, files, redaction: null };
  return {
    ...{ ...version, commitment, files },
    redaction: {
      ...{ spans: { ...NO_SPANS, ...spans }, at: redactedAt, text: publicText, correctionNote: publicCorrectionNote },
      ...{ legalGround: publicLegalGround, commitment: publicWhat, replies: publicReplies ?? [] },
    },
  };
}
