import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Cases } from '../../submissions/index.js';
import { FinishLetter } from './finish-letter.js';
import { StandingForwarding } from './standing-forwarding.js';

/** The letter as it went or goes, to be printed. 404, 409 while the forwarding can be undone, and once the original was erased. */
@Injectable()
export class PrintLetter {
  constructor(
    private readonly cases: Cases,
    private readonly standing: StandingForwarding,
    private readonly letters: FinishLetter,
  ) {}

  async run(number: CaseNumber, staff: StaffActor): Promise<{ readonly pdf: Buffer; readonly name: string }> {
    const submission = await this.cases.open(number, staff, 'forward');
    const { record, authority } = await this.standing.final(submission);
    const { pdf, facts } = await this.letters.of(submission, record, authority);
    return { pdf, name: `${facts.number}.pdf` };
  }
}
