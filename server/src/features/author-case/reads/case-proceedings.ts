import { Injectable } from '@nestjs/common';
import { Decisions } from '../../moderation/index.js';
import { Responses } from '../../responses/index.js';
import { reads, type Submission } from '../../submissions/index.js';
import type { PrivateCase } from '../http/private-case.dto.js';

/** What the municipality did with a case, as its author reads it: decisions with their reasons, the history, the answers. */
@Injectable()
export class CaseProceedings {
  constructor(
    private readonly decisions: Decisions,
    private readonly timeline: reads.CaseTimeline,
    private readonly responses: Responses,
  ) {}

  async of({ id }: Submission): Promise<Pick<PrivateCase, 'decisions' | 'timeline' | 'responses'>> {
    const decisions = (await this.decisions.of(id)).filter(({ undone }) => undone === null);
    return {
      decisions: decisions.map(({ at, decision, reasonCode, note }) => ({ at: at.toISOString(), decision, reasonCode, note })),
      timeline: await this.timeline.of(id, 'author'),
      responses: await this.responses.of(id),
    };
  }
}
