import { Injectable } from '@nestjs/common';
import { type Actor, departmentsOf } from '../../../kernel/actor.js';
import type { AttachmentId } from '../../../kernel/ids.js';
import { fail, ProblemException } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { Attachments, type transfers } from '../../attachments/index.js';
import { Cases, lifecycle, type Submission } from '../../submissions/index.js';
import type { KeptAnswerFile } from '../domain/answer-file.js';
import { AnswerFilesRepository } from '../storage/answer-files.repository.js';

/**
 * Opens a file of an answer for whoever may read the answer; for everybody else there is no such file. Before it is published that is the
 * department that writes it; afterwards everybody where the case's words are public, else its author and the staff who may see it. What a
 * moderator took from the public only the staff still get.
 */
@Injectable()
export class OpenAnswerFile {
  constructor(
    private readonly rows: AnswerFilesRepository,
    private readonly attachments: Attachments,
    private readonly cases: Cases,
  ) {}

  /** @throws ProblemException 404. */
  async run(id: AttachmentId, actor: Actor): Promise<transfers.OpenedAttachment> {
    const file = (await this.rows.find(id)) ?? fail(NOT_FOUND);
    const submission = (await this.cases.find(file.submissionId)) ?? fail(NOT_FOUND);
    const isForAll = isForEverybody(file, submission);
    if (!isForAll && !(await this.admits(file, submission, actor))) fail(NOT_FOUND);
    const kept = (await this.attachments.find(id)) ?? fail(NOT_FOUND);
    const content = (await this.attachments.read(id)) ?? fail(NOT_FOUND);
    return { file: kept, content, isForAll };
  }

  private async admits(file: KeptAnswerFile, submission: Submission, actor: Actor): Promise<boolean> {
    if (actor.kind !== 'author' && actor.kind !== 'staff') return false;
    if (actor.kind === 'author' && (file.isDraft || file.withheldAt !== null)) return false;
    const isOfWriters = actor.kind === 'staff' && actor.role === 'official' && departmentsOf(actor).includes(file.departmentId);
    if (file.isDraft && !(isOfWriters && file.departmentId === submission.departmentId)) return false;
    try {
      await this.cases.open(submission.number, actor, 'read_case');
      return true;
    } catch (error) {
      if (error instanceof ProblemException) return false;
      throw error;
    }
  }
}

const isForEverybody = ({ isDraft, withheldAt }: KeptAnswerFile, { publication, procedure }: Submission): boolean =>
  !isDraft && withheldAt === null && lifecycle.isTextPublic(publication, procedure);
