import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { AS_USUAL, ForwardCase } from '../../forwarding/index.js';
import { Close, DecidePublication, type DecisionGiven, Merge, Reopen, secondOpinions } from '../../moderation/index.js';
import type { RegisteredCase } from './registered-case.js';

const NOTHING: Omit<DecisionGiven, 'decision'> = {
  reasonCode: null,
  note: null,
  publicTitle: null,
  publicText: null,
  redactions: null,
  redactionsVersion: null,
  department: null,
  publicAttachments: null,
};

/** What moderators do in the demo. */
@Injectable()
export class ModeratorScenes {
  constructor(
    private readonly decidePublication: DecidePublication,
    private readonly forwardCase: ForwardCase,
    private readonly mergeCase: Merge,
    private readonly closeCase: Close,
    private readonly reopenCase: Reopen,
    private readonly lookAgain: secondOpinions.LookAgain,
    private readonly decideAppeal: secondOpinions.DecideAppeal,
  ) {}

  decide({ number }: RegisteredCase, actor: StaffActor, given: Pick<DecisionGiven, 'decision'> & Partial<DecisionGiven>): Promise<unknown> {
    return this.decidePublication.run(number, actor, { ...NOTHING, ...given });
  }

  /** Where two have to agree, the second one does. */
  async reject(
    registered: RegisteredCase,
    [first, second]: readonly [StaffActor, StaffActor],
    reasonCode: string,
    note: string,
  ): Promise<void> {
    const given = { ...NOTHING, decision: 'reject', reasonCode, note } as const;
    const { awaits } = await this.decidePublication.run(registered.number, first, given);
    if (awaits === 'second_look') await this.lookAgain.run(registered.number, second, 'confirm', null);
  }

  answerAppeal({ number }: RegisteredCase, actor: StaffActor, answer: secondOpinions.AppealAnswer, note: string): Promise<unknown> {
    const nothing = { publicTitle: null, publicText: null, redactions: null, redactionsVersion: null, publicAttachments: null };
    return this.decideAppeal.run(number, actor, { ...nothing, answer, note });
  }

  forward({ number }: RegisteredCase, actor: StaffActor, authority: string, note: string): Promise<unknown> {
    return this.forwardCase.run(number, actor, { authority, note, letter: AS_USUAL });
  }

  merge({ number }: RegisteredCase, actor: StaffActor, into: RegisteredCase, note: string): Promise<unknown> {
    return this.mergeCase.run(number, actor, { into: into.number, note, newFacts: null });
  }

  close({ number }: RegisteredCase, actor: StaffActor, note: string | null): Promise<unknown> {
    return this.closeCase.run(number, actor, note);
  }

  reopen({ number }: RegisteredCase, actor: StaffActor, note: string): Promise<unknown> {
    return this.reopenCase.run(number, actor, note);
  }
}
