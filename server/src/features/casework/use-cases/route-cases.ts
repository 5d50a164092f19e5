import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { Language } from '../../../kernel/words.js';
import { Config } from '../../../platform/config/config.js';
import { problemDocument } from '../../../platform/http/problem-document.js';
import { desk } from '../../moderation/index.js';
import type { RoutingAnswer, RoutingOutcomeDto, RoutingRequest } from '../http/routing.dto.js';

/** Sends several cases to one department and tells what became of each, in the reader's words. */
@Injectable()
export class RouteCases {
  constructor(
    private readonly routing: desk.RouteMany,
    private readonly undos: desk.Undos,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async run(request: RoutingRequest, staff: StaffActor, language: Language): Promise<RoutingAnswer> {
    const outcomes = await this.routing.run(request.toItems(), request.department, staff);
    const routed = outcomes.flatMap((outcome) => ('submission' in outcome ? [outcome.submission.id] : []));
    const open = new Map((await this.undos.openOf(routed, this.clock.now())).map((undo) => [undo.submissionId, undo]));
    const items = request.items.map(({ number }, index): RoutingOutcomeDto => {
      const outcome = outcomes[index];
      if (!outcome) throw new Error('Every case has an outcome');
      if ('problem' in outcome) {
        const { type, status, title, detail } = problemDocument(outcome.problem, language, this.config.publicUrl);
        return { number, outcome: 'refused', problem: { type, status, title, detail }, undo: null };
      }
      const undo = open.get(outcome.submission.id);
      return {
        number,
        outcome: 'done',
        problem: null,
        undo: undo ? { decision: undo.decisionId, undoUntil: undo.undoUntil.toISOString() } : null,
      };
    });
    return { items };
  }
}
