import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { AttachmentId, SubmissionId } from '../../../kernel/ids.js';
import { fail, ProblemException } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { type Attachment, Attachments, publicFiles, type transfers } from '../../attachments/index.js';
import { isTextPublic } from '../domain/submission-lifecycle.js';
import type { Submission } from '../domain/submission.js';
import { Cases } from '../storage/cases.js';
import { DraftsRepository } from '../storage/drafts.repository.js';
import { caseFiles } from './attach-to-case.js';
import { draftFiles } from './draft-files.js';

/** Who reads: the actor that the request proves, and the secret of the drafts in its browser. */
export interface AttachmentReader {
  readonly actor: Actor;
  readonly draftSecret: string | null;
}

const CASE_FILE = caseFiles('' as SubmissionId).type;
const DRAFT_FILE = draftFiles('').type;

/** Whether everybody may read what has this id: it is what a moderator chose to show, and the case's words are public. */
const isForAll = (id: AttachmentId, file: Attachment, { publication, procedure }: Submission): boolean =>
  publicFiles.shownFile(file)?.id === id && isTextPublic(publication, procedure);

/** Opens a file, or the copy of it that the public gets, for whoever may read it; for everybody else there is no such file. */
@Injectable()
export class OpenAttachment {
  constructor(
    private readonly attachments: Attachments,
    private readonly copies: publicFiles.PublicCopies,
    private readonly cases: Cases,
    private readonly drafts: DraftsRepository,
  ) {}

  /** @throws ProblemException 404 for an unknown file and for a file that is not for this reader. */
  async run(id: AttachmentId, reader: AttachmentReader): Promise<transfers.OpenedAttachment> {
    const file = (await this.attachments.find(id)) ?? (await this.copies.originalOf(id)) ?? fail(NOT_FOUND);
    const admitted = await this.admit(id, file, reader);
    if (!admitted) fail(NOT_FOUND);
    const content = (await this.attachments.read(id)) ?? fail(NOT_FOUND);
    const bytes = file.id === id ? file.bytes : (file.copy?.bytes ?? fail(NOT_FOUND));
    return { file: { ...file, bytes }, content, isForAll: admitted === 'everybody' };
  }

  private async admit(
    id: AttachmentId,
    file: Attachment,
    { actor, draftSecret }: AttachmentReader,
  ): Promise<'everybody' | 'reader' | null> {
    if (file.owner.type === DRAFT_FILE) {
      const draft = draftSecret === null ? null : await this.drafts.find({ id: file.owner.id, secret: draftSecret });
      return draft ? 'reader' : null;
    }
    const submission = file.owner.type === CASE_FILE ? await this.cases.find(file.owner.id as SubmissionId) : null;
    if (!submission) return null;
    if (isForAll(id, file, submission)) return 'everybody';
    return (await this.maySee(submission, actor)) ? 'reader' : null;
  }

  private async maySee(submission: Submission, actor: Actor): Promise<boolean> {
    if (actor.kind === 'anyone') return false;
    try {
      await this.cases.open(submission.number, actor, 'read_case');
      return true;
    } catch (error) {
      if (error instanceof ProblemException) return false;
      throw error;
    }
  }
}
