import { Injectable } from '@nestjs/common';
import { parseCivilDate } from '../../../kernel/civil-date.js';
import { dayWords } from '../../../kernel/day-words.js';
import type { Words } from '../../../kernel/words.js';
import { ASSESSED_WORDS, Commitments } from '../../commitments/index.js';
import { MonitorDirectory } from '../../monitors/index.js';
import { type Codes, textCode } from '../templates/mail-request.js';
import type { Facts } from '../templates/template.js';

import { same } from './case-facts.js';

/** Gathers what letters may tell of a commitment: its number, its day, steps, and who monitors. Never what anybody wrote of it. */
@Injectable()
export class CommitmentFacts {
  constructor(
    private readonly commitments: Commitments,
    private readonly monitors: MonitorDirectory,
  ) {}

  /** Null once the public may not know it any more. */
  async of(commitmentId: string, codes: Codes): Promise<Facts | null> {
    const commitment = await this.commitments.findById(commitmentId);
    if (!commitment?.isShown) return null;
    const step = wordsOf(textCode(codes, 'step'));
    const monitor = await this.nameOf(textCode(codes, 'organisationId'));
    return {
      number: same(String(commitment.number)),
      ...(step ? { step } : {}),
      ...(monitor ? { monitor } : {}),
      ...dayOf(textCode(codes, 'replyUntil')),
      ...(commitment.dueOn === null ? {} : { due: dayWords(commitment.dueOn) }),
    };
  }

  private async nameOf(organisationId: string | null): Promise<Words | null> {
    const organisation = organisationId === null ? null : (await this.monitors.byIds([organisationId])).get(organisationId);
    return organisation ? { bg: organisation.nameBg, en: organisation.nameEn ?? organisation.nameBg } : null;
  }
}

/** Last day on which the municipality may reply, of an assessment. */
function dayOf(replyUntil: string | null): Facts {
  const day = replyUntil === null ? null : parseCivilDate(replyUntil);
  return day === null ? {} : { replyBy: dayWords(day) };
}

function wordsOf(step: string | null): Words | null {
  const known = Object.entries(ASSESSED_WORDS).find(([each]) => each === step);
  return known ? known[1] : null;
}
