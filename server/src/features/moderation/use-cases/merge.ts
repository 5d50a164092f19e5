import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, ProblemException, unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, changes, problems, type Submission } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { appealOpenUntil } from '../domain/appeal.js';
import { joinInto } from '../domain/merging.js';
import { moderationFault } from '../domain/moderation-rules.js';
import { Appeals } from '../storage/appeals.js';
import { Decisions } from '../storage/decisions.js';
import { ModerationActs } from './moderation-acts.js';

export interface MergingGiven {
  /** Number of the earlier case; null when what was typed can't be one. */
  readonly into: CaseNumber | null;
  readonly note: string | null;
  /** What the repeat tells that the earlier case does not, for those who answer that one. */
  readonly newFacts: string | null;
}

interface Joining {
  readonly repeat: Submission;
  readonly appealUntil: CivilDate | null;
}

/** Joins a repeat to the earlier case (АПК чл. 124), where it counts, and which takes its new facts. 403, 404, 409, 412, 422. */
@Injectable()
export class Merge {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly appeals: Appeals,
    private readonly acts: ModerationActs,
    private readonly calendar: WorkCalendar,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: Actor, { into, note, newFacts }: MergingGiven, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const repeat = await this.cases.openForChange(number, actor, 'merge', ifMatch);
      const appealUntil = await this.appealUntil(repeat);
      const earlier = await this.earlier(into, { repeat, appealUntil }, actor);
      const change = unwrap(joinInto(repeat, earlier, appealUntil));
      const facts = newFacts === null ? null : unwrap(changes.takeNewFacts(earlier, newFacts, repeat.id));
      return this.acts.write(repeat, [change], actor, { decision: 'merge', note, beside: facts && { submission: earlier, change: facts } });
    });
  }

  private async appealUntil(repeat: Submission): Promise<CivilDate | null> {
    if (repeat.publication !== 'withheld') return null;
    const [decisions, appeals] = await Promise.all([this.decisions.of(repeat.id), this.appeals.of(repeat.id)]);
    return appealOpenUntil(repeat, decisions, appeals, this.clock.now(), this.calendar);
  }

  /**
   * The other case, held so that it cannot end meanwhile. Only one that came before is held: so a later case always waits for an
   * earlier one, and two merges never for each other. A case that this moderator may not know is a case that does not exist.
   */
  private async earlier(number: CaseNumber | null, { repeat, appealUntil }: Joining, actor: Actor): Promise<Submission> {
    if (!number) return unknown();
    try {
      unwrap(joinInto(repeat, await this.cases.open(number, actor, 'merge'), appealUntil));
      return await this.cases.openForChange(number, actor, 'merge');
    } catch (error) {
      if (error instanceof ProblemException && error.problem.type === problems.CASE_NOT_FOUND) return unknown();
      throw error;
    }
  }
}

const unknown = (): never => fail(problems.DECISION_INVALID, { errors: [moderationFault('/into', 'case_unknown')] });
