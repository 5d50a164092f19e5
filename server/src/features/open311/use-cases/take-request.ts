import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import { Outcomes } from '../../admission/index.js';
import { authors, Cases } from '../../submissions/index.js';
import { SentRequests } from '../storage/sent-requests.js';

/** A request that is a case, now or since before. */
export interface TakenRequest {
  readonly number: CaseNumber;
  readonly moderateBy: CivilDate;
  readonly isNew: boolean;
}

/** Makes one case of a request, however often it is sent. */
@Injectable()
export class TakeRequest {
  constructor(
    private readonly submit: authors.Submit,
    private readonly outcomes: Outcomes,
    private readonly sent: SentRequests,
    private readonly cases: Cases,
    private readonly requests: IdempotentRequests,
  ) {}

  /**
   * `externalId` is what the sender calls it, for as long as the original is kept; without one the same words from the same key within
   * 24 hours are the same request. Its key has paid for it, so that a flood asks for no proof. @throws ProblemException as `Submit`.
   */
  run(content: authors.SubmissionContent, keyId: string, externalId: string | null): Promise<TakenRequest> {
    const name = externalId ?? JSON.stringify(content);
    return this.requests.once<TakenRequest>(
      { scope: `open311-request ${keyId}`, key: { value: name, from: 'header' }, content: name },
      async () => {
        const earlier = externalId === null ? null : await this.sent.caseOf(keyId, externalId);
        if (earlier !== null) return this.taken(earlier);
        await this.outcomes.countReceived();
        const { id, number, moderateBy } = await this.submit.run(content);
        await this.sent.insert(id, keyId, externalId);
        return { number, moderateBy, isNew: true };
      },
      { keep: ({ number }) => number, recall: async (number) => this.known(await this.cases.findByNumber(number as CaseNumber)) },
    );
  }

  private async taken(id: SubmissionId): Promise<TakenRequest> {
    return this.known(await this.cases.find(id));
  }

  private known(found: Awaited<ReturnType<Cases['find']>>): TakenRequest {
    if (!found) throw new Error('A request that was received is not there');
    return { number: found.number, moderateBy: found.moderateBy, isNew: false };
  }
}
