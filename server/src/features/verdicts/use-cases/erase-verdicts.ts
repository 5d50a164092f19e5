import { Injectable } from '@nestjs/common';
import { erasures, type Submission } from '../../submissions/index.js';
import { VerdictsRepository } from '../storage/verdicts-repository.js';

/** Erases what authors wrote of answers. A link to an erased case opens nothing. */
@Injectable()
export class EraseVerdicts {
  constructor(private readonly verdicts: VerdictsRepository) {}

  /** Joins the caller's transaction. What everybody reads stays where they read the answer. */
  run(submission: Submission): Promise<void> {
    return this.verdicts.eraseSentences(submission.id, { keepsPublic: erasures.keepsPublicText(submission) });
  }
}
