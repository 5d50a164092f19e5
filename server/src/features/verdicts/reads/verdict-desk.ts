import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { formatCode } from '../../language/index.js';
import { reads } from '../../submissions/index.js';
import type { VerdictDesk } from '../http/verdicts.dto.js';
import { VerdictsRepository } from '../storage/verdicts-repository.js';

/** Cases that a moderator sees at once; when they are done, the next come. */
const MOST = 100;

/** What authors said of answers and moderators have not looked at: sentences to let through, and cases to send on. */
@Injectable()
export class VerdictDeskReader {
  constructor(
    private readonly verdicts: VerdictsRepository,
    private readonly asked: reads.AskedCases,
  ) {}

  /** Two statements. */
  async read(staff: StaffActor): Promise<VerdictDesk> {
    const waiting = new Set((await this.verdicts.waiting(MOST)).map(({ submissionId }) => submissionId));
    const rows = await this.asked.of(staff, [...waiting], MOST);
    return {
      items: rows.map(({ id, number, title, language, forwardingAsked }) => ({
        ...{ number: formatCode(number), title, language, hasSentence: waiting.has(id) },
        forwardingAsked,
      })),
    };
  }
}
