import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { AttachmentId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { STALE } from '../../../platform/http/http-problems.js';
import type { Submission } from '../../submissions/index.js';
import { type CaseSpans, NO_SPANS } from '../domain/case-redactions.js';
import type { PublicBefore } from '../storage/undos.js';
import { type PreparedCopies, PublicFiles, type SeenFile } from './public-files.js';
import { RedactionMarks } from './redaction-marks.js';

export interface MaterialGiven {
  /** Exactly the files of the case that the public may have from now on; null leaves them as they are. */
  readonly publicAttachments: readonly AttachmentId[] | null;
  /** The redactions of those files as the moderator saw them; null asks nothing. */
  readonly fileVersions?: readonly SeenFile[] | null;
  /** What is taken out of the text that is published now; null when it was written anew or is shown as it is. */
  readonly redactions: CaseSpans | null;
  /** The version of the case's redactions that the moderator saw; null asks nothing. */
  readonly redactionsVersion: number | null;
}

/** What a decision shows of a case, and hides, beside moving it: files and redactions. It joins the caller's transaction. */
@Injectable()
export class PublicMaterial {
  constructor(
    private readonly files: PublicFiles,
    private readonly marks: RedactionMarks,
  ) {}

  /** Makes what the public gets of the files, before a transaction begins. 422 for a file that is not ready. */
  prepare(submission: Submission, { publicAttachments }: MaterialGiven): Promise<PreparedCopies> {
    return this.files.prepare(submission, publicAttachments ?? []);
  }

  /** Puts them in force; returns how they were. 412 when somebody else has changed the redactions. */
  async show(
    submission: Submission,
    actor: Actor,
    isPublished: boolean,
    given: MaterialGiven,
    copies: PreparedCopies,
  ): Promise<PublicBefore> {
    const { publicAttachments: ids, fileVersions } = given;
    const publicAttachments = ids && (await this.files.show(submission, ids, copies, fileVersions ?? []));
    if (!isPublished) return { publicAttachments, redactions: null };
    const work = await this.marks.workOn(submission);
    if (given.redactionsVersion !== null && given.redactionsVersion !== work.version) fail(STALE);
    return { publicAttachments, redactions: await this.marks.publish(submission, given.redactions ?? NO_SPANS, work, actor) };
  }

  /** As it was before a decision that is taken back. */
  async restore(submission: Submission, { publicAttachments, redactions }: PublicBefore): Promise<void> {
    if (publicAttachments) await this.files.restore(submission, publicAttachments);
    if (redactions) await this.marks.restore(submission, redactions);
  }
}
