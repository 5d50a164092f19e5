import { Injectable } from '@nestjs/common';
import type { AccountId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { AnswerFile } from '../domain/answer-file.js';
import type { AnswerRedaction, AnswerSpans } from '../domain/answer-redaction.js';
import type { AnswerVersion, Place, Response } from '../domain/answer.js';

/** As JSON has it. */
type FileRow = Omit<AnswerFile, 'withheldAt'> & { readonly withheldAt: string | null };

interface VersionRow extends Omit<AnswerVersion, 'redaction' | 'files'> {
  readonly files: readonly FileRow[];
  readonly redactedAt: Date | null;
  readonly spans: AnswerSpans | null;
  readonly publicText: string | null;
  readonly publicCorrectionNote: string | null;
  readonly id: string;
  readonly submissionId: SubmissionId;
  readonly departmentId: DepartmentId;
}

const VERSIONS = `select r.id, r.submission_id as "submissionId", r.department_id as "departmentId", v.version, v.account_id as "accountId",
    v.office, v.outcome, v.text, v.commitment_due as "commitmentDue", v.correction_note as "correctionNote", v.published_at as "publishedAt",
    v.redacted_at as "redactedAt", v.redactions as spans, v.public_text as "publicText", v.public_correction_note as "publicCorrectionNote",
    (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes,
            'description', f.description, 'withheldAt', f.withheld_at) order by l.place), '[]')
       from response_version_file l join answer_file f on f.id = l.file_id
      where l.response_id = v.response_id and l.version = v.version) as files
  from response r join response_version v on v.response_id = r.id`;
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

  async create(response: Pick<Response, 'id' | 'submissionId' | 'departmentId'>, at: Date): Promise<void> {
    await this.unitOfWork.query('insert into response (id, submission_id, department_id, created_at) values ($1, $2, $3, $4)', [
      response.id,
      response.submissionId,
      response.departmentId,
      at,
    ]);
  }

  async append(responseId: string, version: Omit<AnswerVersion, 'redaction' | 'files'>): Promise<void> {
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

  /**
   * Erases the words of all answers to the case, or with `keepsPublic` only those that were redacted; outcomes, offices and dates stay.
   * No span can be shown over words that are gone.
   */
  async eraseTexts(id: SubmissionId, { keepsPublic }: { readonly keepsPublic: boolean }): Promise<void> {
    await this.unitOfWork.query(
      `update response_version v
          set text = case when $2 then coalesce(v.public_text, v.text) else '' end,
              correction_note = case when not $2 then null when v.redacted_at is null then v.correction_note else v.public_correction_note end,
              public_text = case when $2 then v.public_text when v.redacted_at is not null then '' end,
              public_correction_note = case when $2 then v.public_correction_note end,
              redactions = case when v.redacted_at is not null then '{"text":[],"correctionNote":[]}'::jsonb end
         from response r where r.id = v.response_id and r.submission_id = $1`,
      [id, keepsPublic],
    );
  }

  /** Puts what the public reads of a version from now on beside it; null shows the version as it was written. */
  async redact({ responseId, version }: Place, redaction: AnswerRedaction | null, accountId: AccountId): Promise<void> {
    await this.unitOfWork.query(
      `update response_version set public_text = $3, public_correction_note = $4, redactions = $5, redacted_at = $6, redacted_by = $7
        where response_id = $1 and version = $2`,
      [
        responseId,
        version,
        redaction?.text ?? null,
        redaction?.correctionNote ?? null,
        redaction && JSON.stringify(redaction.spans),
        redaction?.at ?? null,
        redaction && accountId,
      ],
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
  return first ? [{ id: first.id, submissionId: first.submissionId, departmentId: first.departmentId, versions: rows.map(toVersion) }] : [];
}

function toVersion({ redactedAt, spans, publicText, publicCorrectionNote, files, ...version }: VersionRow): AnswerVersion {
  const isRedacted = redactedAt !== null && spans !== null && publicText !== null;
  return {
    ...version,
    redaction: isRedacted ? { spans, text: publicText, correctionNote: publicCorrectionNote, at: redactedAt } : null,
    files: files.map((file) => ({ ...file, withheldAt: file.withheldAt === null ? null : new Date(file.withheldAt) })),
  };
}
