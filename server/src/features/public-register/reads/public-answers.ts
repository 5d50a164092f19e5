import { Injectable } from '@nestjs/common';
import { Responses } from '../../responses/index.js';
import type { Submission } from '../../submissions/index.js';
import { CaseVerdicts } from '../../verdicts/index.js';
import type { PublicCase } from '../http/public-case.dto.js';

/** What the municipality answered, and beside it what the author says of each answer. */
@Injectable()
export class PublicAnswers {
  constructor(
    private readonly responses: Responses,
    private readonly verdicts: CaseVerdicts,
  ) {}

  /** Of a case whose words everybody reads. Two statements. */
  async of(submission: Submission): Promise<Pick<PublicCase, 'responses' | 'verdicts'>> {
    const [responses, verdicts] = await Promise.all([this.responses.of(submission), this.verdicts.forPublic(submission)]);
    return { responses, verdicts };
  }
}

export const NO_ANSWERS: Pick<PublicCase, 'responses' | 'verdicts'> = { responses: [], verdicts: [] };
