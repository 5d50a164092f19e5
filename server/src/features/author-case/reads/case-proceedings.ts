import { Injectable } from '@nestjs/common';
import { formatCode } from '../../language/index.js';
import { Decisions } from '../../moderation/index.js';
import { Responses } from '../../responses/index.js';
import { Cases, lifecycle, reads, type Submission } from '../../submissions/index.js';
import type { PrivateCase } from '../http/private-case.dto.js';

/** What the municipality did with a case, as its author reads it: decisions with their reasons, the history, the answers. */
@Injectable()
export class CaseProceedings {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly timeline: reads.CaseTimeline,
    private readonly responses: Responses,
  ) {}

  async of(submission: Submission): Promise<Pick<PrivateCase, 'decisions' | 'timeline' | 'responses' | 'mergedInto'>> {
    const { id } = submission;
    const decisions = (await this.decisions.of(id)).filter(({ undone }) => undone === null);
    return {
      decisions: decisions.map(({ at, decision, reasonCode, note }) => ({ at: at.toISOString(), decision, reasonCode, note })),
      timeline: await this.timeline.of(id, 'author'),
      ...(await this.answersTo(submission)),
    };
  }

  /** What was joined to another case is answered there: its author reads that answer here, as far as everybody may read it. */
  private async answersTo(submission: Submission): Promise<Pick<PrivateCase, 'responses' | 'mergedInto'>> {
    const responses = await this.responses.of(submission.id);
    if (submission.mergedIntoId === null) return { responses, mergedInto: null };
    const { id, number, publication, procedure } = await this.cases.goesOn(submission);
    const isKnown = lifecycle.publicStatusOf(publication, procedure) !== null;
    const theirs = lifecycle.isTextPublic(publication, procedure) ? await this.responses.of(id) : [];
    return { responses: [...responses, ...theirs], mergedInto: isKnown ? formatCode(number) : null };
  }
}
