import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { AttachmentId, CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import { Attachments, refuseFile } from '../../attachments/index.js';
import { Cases } from '../../submissions/index.js';
import { descriptionFaults, filesOfNext, type KeptAnswerFile, MOST_FILES } from '../domain/answer-file.js';
import { FilesOfDraft } from '../reads/files-of-draft.js';
import { AnswerFilesRepository } from '../storage/answer-files.repository.js';
import { draftFilesOf, publishedFilesOf } from './answer-files.js';

/** A file as it came, with what is said of it. */
export interface AnswerUpload {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly description: string | null;
}

/**
 * The department adds a file to the answer that it is writing. It is checked by its content, a picture is drawn anew without metadata, and
 * nobody else gets it before the answer is published. Of two files for the last free place one comes too late.
 */
@Injectable()
export class AddAnswerFile {
  constructor(
    private readonly cases: Cases,
    private readonly attachments: Attachments,
    private readonly drafts: FilesOfDraft,
    private readonly rows: AnswerFilesRepository,
    private readonly requests: IdempotentRequests,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 403, 404, 409, 413, 415, 422 at `/file` or `/description`. */
  async run(number: CaseNumber, staff: StaffActor, upload: AnswerUpload, key: IdempotencyKey | null): Promise<KeptAnswerFile> {
    const { bytes, name, description } = upload;
    // Asked twice: before the work on the file, and again while the case is held.
    await this.drafts.writing(await this.cases.open(number, staff, 'answer'));
    const file = await this.attachments.prepareDocument(bytes, name);
    const errors = descriptionFaults(file.mediaType, description);
    if (errors.length > 0) fail(INVALID, { errors });
    const work = async (): Promise<KeptAnswerFile> => {
      const submission = await this.cases.openForChange(number, staff, 'answer');
      const owner = await this.drafts.writing(submission);
      if (filesOfNext(await this.drafts.of(submission)).length >= MOST_FILES) refuseFile('too_many_files');
      const kept = await this.attachments.keep(draftFilesOf(owner), file, submission.language, 'staff', {
        besides: [publishedFilesOf(submission.id)],
      });
      const { id, mediaType } = kept;
      const added: KeptAnswerFile = {
        ...{ id, mediaType, description, ...owner },
        ...{ name: kept.name, bytes: kept.bytes, withheldAt: null, isDraft: true },
      };
      await this.rows.insert(added, staff.accountId, this.clock.now());
      return added;
    };
    const content = `${createHash('sha256').update(bytes).digest('hex')} ${name} ${description ?? ''}`;
    return this.requests.once({ scope: `answer-file ${staff.accountId} ${number}`, key, content }, work, {
      keep: ({ id }) => id,
      recall: async (id) => (await this.rows.find(id as AttachmentId)) ?? refuseFile('file_missing'),
    });
  }
}
