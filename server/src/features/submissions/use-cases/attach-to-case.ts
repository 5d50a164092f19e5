import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AuthorActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { AttachmentId, CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { type Attachment, Attachments, type Owner } from '../../attachments/index.js';
import { isPossible } from '../domain/case-access.js';
import { ATTACHMENT_ADDED } from '../domain/submission-events.js';
import { ACTION_NOT_POSSIBLE } from '../domain/submission-problems.js';
import { CaseHistory } from '../storage/case-history.js';
import { Cases } from '../storage/cases.js';

/** The files of a case, as the attachments know their owner. */
export const caseFiles = (id: SubmissionId): Owner => ({ type: 'submission', id });

/** A file as it came. */
export interface CaseFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Rewriting pictures costs seconds of a processor; nobody needs more for five files. */
const FILES_OF_A_CASE: Limit = { name: 'case-files', points: 30, seconds: 3_600 };

/** The author adds a file to a case that is still open to them. It stays private until a moderator shows it. */
@Injectable()
export class AttachToCase {
  constructor(
    private readonly cases: Cases,
    private readonly attachments: Attachments,
    private readonly history: CaseHistory,
    private readonly outbox: Outbox,
    private readonly limits: RateLimits,
    private readonly requests: IdempotentRequests,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 for another case, 409 when the case is over, 413, 415 or 422 at `/file`, 429. */
  async run(number: CaseNumber, actor: AuthorActor, upload: CaseFile, key: IdempotencyKey | null = null): Promise<Attachment> {
    // Asked twice: before the work on the picture, and again while the case is held.
    const open = await this.cases.open(number, actor, 'attach_for_author');
    if (!isPossible('attach_for_author', open)) fail(ACTION_NOT_POSSIBLE);
    await this.limits.take(FILES_OF_A_CASE, actor.submissionId);
    const file = await this.attachments.prepare(upload.bytes, upload.name);
    const work = async (): Promise<Attachment> => {
      const submission = await this.cases.openForChange(number, actor, 'attach_for_author');
      if (!isPossible('attach_for_author', submission)) fail(ACTION_NOT_POSSIBLE);
      const attachment = await this.attachments.keep(caseFiles(submission.id), file, submission.language, 'author');
      await this.history.append(
        submission.id,
        { type: 'attachment_added', isPublic: false, details: { attachmentId: attachment.id } },
        actor,
        this.clock.now(),
      );
      await this.outbox.append({
        type: ATTACHMENT_ADDED,
        subjectType: 'submission',
        subjectId: submission.id,
        payload: { number: submission.number, attachmentId: attachment.id, from: 'author' },
      });
      return attachment;
    };
    const content = `${createHash('sha256').update(upload.bytes).digest('hex')} ${upload.name}`;
    return this.requests.once({ scope: `case-file ${actor.submissionId} ${number}`, key, content }, work, {
      keep: ({ id }) => id,
      recall: async (id) => (await this.attachments.find(id as AttachmentId)) ?? fail(ACTION_NOT_POSSIBLE),
    });
  }
}
