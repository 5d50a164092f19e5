import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { DRAFT_NOT_FOUND } from '../domain/draft-problems.js';
import type { SimilarCase } from '../http/similar-case.dto.js';
import { SimilarCases } from '../reads/similar-cases.js';
import { type DraftKey, DraftsRepository } from '../storage/drafts.repository.js';

/** Published cases like the one that is being written in this browser. */
@Injectable()
export class SimilarToDraft {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly similar: SimilarCases,
  ) {}

  /** Nothing once it was sent. @throws ProblemException 404 without the draft. */
  async run(key: DraftKey | null): Promise<SimilarCase[]> {
    const draft = (key && (await this.drafts.find(key))) ?? fail(DRAFT_NOT_FOUND);
    return draft.answers ? this.similar.ofPublic(draft.answers) : [];
  }
}
