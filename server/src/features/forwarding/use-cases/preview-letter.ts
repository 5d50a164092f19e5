import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { forwardings } from '../../moderation/index.js';
import { Cases } from '../../submissions/index.js';
import { composeMail, composeOfficialLetter, type LetterBlock } from '../domain/official-letter.js';

import { LetterPress } from './letter-press.js';
import { type LetterGiven, PlanLetter } from './plan-letter.js';

export interface LetterPreview {
  /** Null when the letter goes on paper. */
  readonly recipient: string | null;
  readonly subject: string;
  readonly mailText: string;
  readonly blocks: readonly LetterBlock[];
}

/** Exactly what would go, before anything does. 404, 409 `authority-in-conflict`, 422. */
@Injectable()
export class PreviewLetter {
  constructor(
    private readonly cases: Cases,
    private readonly receiving: forwardings.ReceivingAuthority,
    private readonly plan: PlanLetter,
    private readonly press: LetterPress,
  ) {}

  async run(number: CaseNumber, staff: StaffActor, slug: string, given: LetterGiven): Promise<LetterPreview> {
    const submission = await this.cases.open(number, staff, 'forward');
    const authority = this.receiving.named(slug, submission);
    const facts = this.press.facts(submission, await this.plan.run(submission, authority, given, staff));
    const { subject, text } = composeMail(facts);
    return { recipient: authority.email, subject, mailText: text, blocks: composeOfficialLetter(facts) };
  }
}
