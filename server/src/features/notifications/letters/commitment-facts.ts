import { Injectable } from '@nestjs/common';
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
      ...(commitment.dueOn === null ? {} : { due: dayWords(commitment.dueOn) }),
    };
  }

  private async nameOf(organisationId: string | null): Promise<Words | null> {
    const organisation = organisationId === null ? null : (await this.monitors.byIds([organisationId])).get(organisationId);
    return organisation ? { bg: organisation.nameBg, en: organisation.nameEn ?? organisation.nameBg } : null;
  }
}

function wordsOf(step: string | null): Words | null {
  const known = Object.entries(ASSESSED_WORDS).find(([each]) => each === step);
  return known ? known[1] : null;
}
