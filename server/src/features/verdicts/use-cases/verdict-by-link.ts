import { Injectable } from '@nestjs/common';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import type { vocabulary } from '../../submissions/index.js';
import type { VerdictGiven } from '../domain/verdict.js';
import type { VerdictState } from '../http/verdicts.dto.js';
import { CaseVerdicts } from '../reads/case-verdicts.js';
import { AskForwarding } from './ask-forwarding.js';
import { GiveVerdict } from './give-verdict.js';
import { ReopenWithFacts } from './reopen-with-facts.js';
import { VerdictLinks } from './verdict-links.js';

/** All that a link in mail about an answer opens. @throws ProblemException 404 `verdict-link-unknown`, and what each act throws. */
@Injectable()
export class VerdictByLinkDesk {
  constructor(
    private readonly links: VerdictLinks,
    private readonly verdicts: CaseVerdicts,
    private readonly giveVerdict: GiveVerdict,
    private readonly reopenWithFacts: ReopenWithFacts,
    private readonly askForForwarding: AskForwarding,
  ) {}

  async read(token: string): Promise<VerdictState> {
    return this.verdicts.forLink((await this.links.open(token)).submission);
  }

  async give(token: string, given: VerdictGiven): Promise<VerdictState> {
    const { submission, actor } = await this.links.open(token);
    await this.giveVerdict.run(submission.number, actor, given, 'link');
    return this.read(token);
  }

  async reopen(token: string, facts: string, key: IdempotencyKey | null): Promise<VerdictState> {
    const { submission, actor } = await this.links.open(token);
    await this.reopenWithFacts.run(submission.number, actor, facts, key);
    return this.read(token);
  }

  async askForwarding(token: string, wish: vocabulary.Wish): Promise<VerdictState> {
    const { submission, actor } = await this.links.open(token);
    await this.askForForwarding.run(submission.number, actor, wish);
    return this.read(token);
  }
}
