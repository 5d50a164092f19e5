import { Injectable } from '@nestjs/common';
import type { AccountId, AttachmentId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DraftFiles, KeptAnswerFile } from '../domain/answer-file.js';
import type { Place } from '../domain/answer.js';
import type { DraftOwner } from './response-drafts.js';

interface DraftRow extends KeptAnswerFile {
  readonly isLeftOut: boolean;
}

const COLUMNS = `f.id, f.name, f.media_type as "mediaType", f.bytes, f.description, f.withheld_at as "withheldAt",
  f.submission_id as "submissionId", f.department_id as "departmentId", f.is_draft as "isDraft"`;

/** Which files belong to which versions of an answer, and to the draft of the next one; decides nothing, and keeps no bytes. */
@Injectable()
export class AnswerFilesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(file: KeptAnswerFile, addedBy: AccountId, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into answer_file (id, submission_id, department_id, name, media_type, bytes, description, added_at, added_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [file.id, file.submissionId, file.departmentId, file.name, file.mediaType, file.bytes, file.description, at, addedBy],
    );
  }

  async find(id: AttachmentId): Promise<KeptAnswerFile | null> {
    const [file] = await this.unitOfWork.query<KeptAnswerFile>(`select ${COLUMNS} from answer_file f where f.id = $1`, [id]);
    return file ?? null;
  }

  /** The first version that has the file; null for a draft. */
  async placeOf(id: AttachmentId): Promise<Place | null> {
    const [place] = await this.unitOfWork.query<Place>(
      'select response_id as "responseId", version from response_version_file where file_id = $1 order by version limit 1',
      [id],
    );
    return place ?? null;
  }

  /** The files that the next version may have: those of `latest` (null before a first version), and those that the department added. One statement. */
  async draft({ submissionId, departmentId }: DraftOwner, latest: Place | null): Promise<DraftFiles<KeptAnswerFile>> {
    const rows = await this.unitOfWork.query<DraftRow>(
      `select ${COLUMNS}, exists (select 1 from answer_file_left_out o where o.submission_id = $1 and o.file_id = f.id) as "isLeftOut"
         from answer_file f
         left join response_version_file l on l.file_id = f.id and l.response_id = $3 and l.version = $4
        where f.submission_id = $1 and (l.file_id is not null or (f.is_draft and f.department_id = $2))
        order by f.is_draft, l.place, f.added_at, f.id`,
      [submissionId, departmentId, latest?.responseId ?? null, latest?.version ?? null],
    );
    return {
      earlier: rows.filter(({ isDraft }) => !isDraft),
      leftOut: new Set(rows.filter(({ isLeftOut }) => isLeftOut).map(({ id }) => id)),
      added: rows.filter(({ isDraft }) => isDraft),
    };
  }

  async leaveOut(submissionId: SubmissionId, id: AttachmentId): Promise<void> {
    await this.unitOfWork.query('insert into answer_file_left_out (submission_id, file_id) values ($1, $2) on conflict do nothing', [
      submissionId,
      id,
    ]);
  }

  async takeIn(submissionId: SubmissionId, id: AttachmentId): Promise<void> {
    await this.unitOfWork.query('delete from answer_file_left_out where submission_id = $1 and file_id = $2', [submissionId, id]);
  }

  /** Binds the files to a version that was just published, in this order. */
  async publish({ responseId, version }: Place, ids: readonly AttachmentId[]): Promise<void> {
    await this.unitOfWork.query(
      `insert into response_version_file (response_id, version, file_id, place)
       select $1, $2, id, place from unnest($3::uuid[]) with ordinality as given (id, place)`,
      [responseId, version, ids],
    );
    await this.unitOfWork.query('update answer_file set is_draft = false where id = any($1::uuid[])', [ids]);
  }

  async forgetLeftOut(submissionId: SubmissionId): Promise<void> {
    await this.unitOfWork.query('delete from answer_file_left_out where submission_id = $1', [submissionId]);
  }

  /** Takes a published file from the public, or gives it back. */
  async withhold(id: AttachmentId, at: Date | null, by: AccountId | null): Promise<void> {
    await this.unitOfWork.query('update answer_file set withheld_at = $2, withheld_by = $3 where id = $1', [id, at, by]);
  }

  /** Departments that added files to a draft for the case. */
  async drafting(submissionId: SubmissionId): Promise<DepartmentId[]> {
    const rows = await this.unitOfWork.query<{ id: DepartmentId }>(
      'select distinct department_id as id from answer_file where submission_id = $1 and is_draft',
      [submissionId],
    );
    return rows.map(({ id }) => id);
  }

  async deleteOne(id: AttachmentId): Promise<void> {
    await this.unitOfWork.query('delete from answer_file where id = $1', [id]);
  }

  async deleteDraft({ submissionId, departmentId }: DraftOwner): Promise<void> {
    await this.unitOfWork.query('delete from answer_file where submission_id = $1 and department_id = $2 and is_draft', [
      submissionId,
      departmentId,
    ]);
  }

  /** All published files of the case, or with `onlyWithheld` those that the public does not get. Returns their ids. */
  async deletePublished(submissionId: SubmissionId, { onlyWithheld }: { readonly onlyWithheld: boolean }): Promise<AttachmentId[]> {
    const rows = await this.unitOfWork.query<{ id: AttachmentId }>(
      'delete from answer_file where submission_id = $1 and not is_draft and (not $2 or withheld_at is not null) returning id',
      [submissionId, onlyWithheld],
    );
    return rows.map(({ id }) => id);
  }
}
