import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { formatCode } from '../../language/index.js';
import { type DecisionRecord, Decisions, secondOpinions } from '../../moderation/index.js';
import { Responses } from '../../responses/index.js';
import { access, Cases, lifecycle, reads, type Submission } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import type { PrivateAppeal, PrivateCase } from '../http/private-case.dto.js';

export type Proceedings = Pick<PrivateCase, 'decisions' | 'timeline' | 'responses' | 'mergedInto' | 'appeals' | 'appealBy'>;

/** What the municipality did with a case, as its author reads it: decisions with their reasons, the history, the answers. */
@Injectable()
export class CaseProceedings {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly timeline: reads.CaseTimeline,
    private readonly responses: Responses,
    private readonly appeals: secondOpinions.Appeals,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  async of(submission: Submission): Promise<Proceedings> {
    const { id } = submission;
    const decisions = (await this.decisions.of(id)).filter(
      ({ undone, decision }) => undone === null && secondOpinions.isToldToAuthor(decision),
    );
    return {
      decisions: decisions.map(({ at, decision, reasonCode, note }) => ({ at: at.toISOString(), decision, reasonCode, note })),
      timeline: await this.timeline.of(id, 'author'),
      ...(await this.answersTo(submission)),
      ...(await this.appealsOf(submission, decisions)),
    };
  }

  private async appealsOf(
    submission: Submission,
    decisions: readonly DecisionRecord[],
  ): Promise<Pick<PrivateCase, 'appeals' | 'appealBy'>> {
    const appeals = await this.appeals.of(submission.id);
    const openUntil = secondOpinions.appealOpenUntil(submission, decisions, appeals, this.clock.now(), this.calendar);
    return {
      appeals: appeals.map((appeal) => presentAppeal(appeal, submission)),
      appealBy: access.isPossible('appeal', submission) ? openUntil : null,
    };
  }

  /** What was joined to another case is answered there: its author reads that answer here, as far as everybody may read it. */
  private async answersTo(submission: Submission): Promise<Pick<PrivateCase, 'responses' | 'mergedInto'>> {
    const responses = await this.responses.forAuthor(submission);
    if (submission.mergedIntoId === null) return { responses, mergedInto: null };
    const { id, number, publication, publicText, procedure } = await this.cases.goesOn(submission);
    const isKnown = lifecycle.publicStatusOf(publication, procedure) !== null;
    const theirs = lifecycle.isTextPublic(publication, procedure) ? await this.responses.of({ id, publicText }) : [];
    return { responses: [...responses, ...theirs], mergedInto: isKnown ? formatCode(number) : null };
  }
}

const DECIDERS = { appeal: 'moderator', appeal_outside: 'appeals', second_look: null } as const;

function presentAppeal({ lodgedAt, text, answer }: secondOpinions.Appeal, { awaits }: Submission): PrivateAppeal {
  return {
    lodgedAt: lodgedAt.toISOString(),
    text: text ?? '',
    decider: answer === null && awaits !== null ? DECIDERS[awaits] : null,
    answer: answer && { at: answer.at.toISOString(), isOverturned: answer.isOverturned, note: answer.note },
  };
}
