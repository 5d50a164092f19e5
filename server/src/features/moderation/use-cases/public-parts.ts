import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { AttachmentId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { STALE } from '../../../platform/http/http-problems.js';
import { Attachments } from '../../attachments/index.js';
import { authors, type Submission } from '../../submissions/index.js';
import { type CaseSpans, NO_SPANS } from '../domain/case-redactions.js';
import { RedactionMarks } from './redaction-marks.js';

/** What a publication makes public beside the words, and what it keeps from the public. Joins the caller's transaction. */
@Injectable()
export class PublicParts {
  constructor(
    private readonly attachments: Attachments,
    private readonly marks: RedactionMarks,
  ) {}

  /** Makes exactly these files public; returns those that were before. */
  async showFiles(ids: readonly AttachmentId[], { id }: Submission): Promise<AttachmentId[]> {
    const owner = authors.caseFiles(id);
    const before = await this.attachments.of(owner);
    await this.attachments.setPublic(ids, owner);
    return before.filter(({ isPublic }) => isPublic).map((file) => file.id);
  }

  /** Puts these redactions in force, or none. 412 when the moderator saw another version of them; null asks nothing. */
  async redact(submission: Submission, redactions: CaseSpans | null, seen: number | null, actor: Actor): Promise<void> {
    const before = await this.marks.workOn(submission);
    if (seen !== null && seen !== before.version) fail(STALE);
    await this.marks.publish(submission, redactions ?? NO_SPANS, before, actor);
  }
}
