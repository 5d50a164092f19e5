import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { DRAFT_NOT_FOUND } from '../domain/draft-problems.js';
import { type DraftKey, DraftsRepository } from '../storage/drafts.repository.js';

/** What became of a draft, for the browser that sent it: it holds no key of the case yet. */
@Injectable()
export class FindSentCase {
  constructor(private readonly drafts: DraftsRepository) {}

  /** @throws ProblemException 404 without the draft, once it expired, and while it is not sent. */
  async run(key: DraftKey | null): Promise<SubmissionId> {
    const draft = key && (await this.drafts.find(key));
    return draft?.submissionId ?? fail(DRAFT_NOT_FOUND);
  }
}
