import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Forward, type ForwardingGiven, forwardings } from '../../moderation/index.js';
import { Cases, type Submission } from '../../submissions/index.js';
import { noteWithDisclosure } from '../domain/note.js';
import { ForwardingBook } from '../storage/forwarding-book.js';
import { type LetterGiven, PlanLetter } from './plan-letter.js';

export interface CaseForwarding extends ForwardingGiven {
  readonly letter: LetterGiven;
}

/**
 * Sends a case on with a letter (АПК чл. 112). What the letter holds is decided now; it leaves when the decision can no longer be undone. The author
 * reads what of them was told, and why. 403, 404, 409, 412, 422.
 */
@Injectable()
export class ForwardCase {
  constructor(
    private readonly cases: Cases,
    private readonly forward: Forward,
    private readonly plan: PlanLetter,
    private readonly book: ForwardingBook,
    private readonly receiving: forwardings.ReceivingAuthority,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(number: CaseNumber, actor: Actor, { authority: slug, note, letter }: CaseForwarding, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const before = await this.cases.openForChange(number, actor, 'forward', ifMatch);
      const authority = this.receiving.named(slug, before);
      const order = await this.plan.run(before, authority, letter, actor);
      const given = { authority: slug, note: noteWithDisclosure(note, order), disclosed: order.disclosed };
      const submission = await this.forward.run(number, actor, given, ifMatch);
      await this.book.enter(submission, { ...order, authorityId: authority.id, recipient: authority.email });
      return submission;
    });
  }
}
