import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { addDays, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { DeclareConflict, HandBack, RevealIdentity, WriteToAuthor } from '../../casework/index.js';
import { WriteNote } from '../../case-notes/index.js';
import { PublishResponse } from '../../responses/index.js';
import { accounts } from '../content/accounts.js';
import type { DemoAnswer } from '../content/script.js';
import type { RegisteredCase } from './registered-case.js';

/** What the departments do in the demo. */
@Injectable()
export class OfficialScenes {
  constructor(
    private readonly publishResponse: PublishResponse,
    private readonly handBackCase: HandBack,
    private readonly revealIdentity: RevealIdentity,
    private readonly declareConflict: DeclareConflict,
    private readonly writeToAuthor: WriteToAuthor,
    private readonly writeNote: WriteNote,
    private readonly clock: Clock,
  ) {}

  answer({ number }: RegisteredCase, actor: StaffActor, answer: DemoAnswer, correctionNote: string | null): Promise<unknown> {
    const { outcome, text, legalGround, commitmentInDays, commitment, doneDaysAgo, points = [] } = answer;
    const today = civilDateIn(this.clock.now());
    return this.publishResponse.run(number, actor, {
      ...{ outcome, text, correctionNote, legalGround: legalGround ?? null },
      commitmentDue: commitmentInDays === undefined ? null : addDays(today, commitmentInDays),
      commitment: commitment === undefined ? null : { what: commitment, department: answer.responsible ?? departmentOf(answer) },
      points: points.map(({ quote, reply }) => ({ quote: { start: 0, end: quote.length, words: quote }, reply })),
      doneOn: doneDaysAgo === undefined ? null : addDays(today, -doneDaysAgo),
    });
  }

  handBack({ number }: RegisteredCase, actor: StaffActor, reason: string): Promise<unknown> {
    return this.handBackCase.run(number, actor, reason);
  }

  reveal({ number }: RegisteredCase, actor: StaffActor, reason: string): Promise<unknown> {
    return this.revealIdentity.run(number, actor, reason);
  }

  declare({ number }: RegisteredCase, actor: StaffActor, reason: string | null): Promise<unknown> {
    return this.declareConflict.run(number, actor, reason);
  }

  note({ number }: RegisteredCase, actor: StaffActor, text: string, called: readonly StaffActor[]): Promise<unknown> {
    return this.writeNote.run(number, actor, { text, language: 'bg', mentions: called.map(({ accountId }) => accountId) }, null);
  }

  write({ number }: RegisteredCase, actor: StaffActor, text: string): Promise<unknown> {
    return this.writeToAuthor.run(number, actor, text);
  }
}

/** Where whoever answers works. */
function departmentOf({ by }: DemoAnswer): string {
  return accounts.find(({ email }) => email === `${by}@zaedno.example`)?.department ?? '';
}
