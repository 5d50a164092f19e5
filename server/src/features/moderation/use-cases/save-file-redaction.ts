import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { AttachmentId, CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { fileRedaction, FileRedactions, type PreparedFile } from '../../file-redaction/index.js';
import { access, Cases, lifecycle, problems } from '../../submissions/index.js';
import { Undos } from '../storage/undos.js';
import { FileReview, type FileUnderReview } from './file-review.js';

/** Decisions that can show a file. */
const SHOWING = ['redact', 'route', 'reject'] as const;

/**
 * Keeps the rectangles that a moderator is preparing over a file. The case stays as it is, and nothing becomes public. 403, 404, 409 for a
 * file that is public now or a case on which nothing can be decided, 412 when `ifMatch` names another version of them, 422.
 */
@Injectable()
export class SaveFileRedaction {
  constructor(
    private readonly cases: Cases,
    private readonly review: FileReview,
    private readonly redactions: FileRedactions,
    private readonly undos: Undos,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(number: CaseNumber, actor: Actor, id: AttachmentId, given: PreparedFile, ifMatch?: string): Promise<FileUnderReview> {
    return this.unitOfWork.run(async () => {
      // Held, so that no decision shows the file meanwhile.
      const submission = await this.cases.openForChange(number, actor, 'redact');
      if (!SHOWING.some((decision) => access.isPossible(decision, submission))) fail(problems.ACTION_NOT_POSSIBLE);
      const file = await this.review.fileOf(submission, id);
      if (file.isPublic && lifecycle.isTextPublic(submission.publication, submission.procedure)) fail(fileRedaction.FILE_IS_PUBLIC);
      const accountId = actor.kind === 'staff' ? actor.accountId : null;
      const redaction = await this.redactions.save(file, given, accountId, ifMatch);
      await this.undos.leaveOut(submission.id, id);
      return { file: { ...file, description: given.description }, redaction };
    });
  }
}
