import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { parseCaseNumber } from '../../language/index.js';
import { authors, Cases } from '../../submissions/index.js';
import { REQUEST_OF_ANOTHER } from '../domain/open311-problems.js';
import { SentRequests } from '../storage/sent-requests.js';
import type { Open311Document } from '../wire/document.js';
import { SendingKey, type TellQuotas } from './sending-key.js';

export interface SentUpdate {
  readonly apiKey: string;
  /** Number of the case as it was typed. */
  readonly requestId: string;
  readonly text: string;
  /** What the sender calls the update; null where it has no name. */
  readonly externalId: string | null;
}

/** Brings what an author added elsewhere into the author's conversation with the staff, which is never public. */
@Injectable()
export class AddToRequest {
  constructor(
    private readonly keys: SendingKey,
    private readonly sent: SentRequests,
    private readonly cases: Cases,
    private readonly write: authors.WriteToStaff,
  ) {}

  /**
   * For the key alone that sent the request: it speaks for the author, and for nobody else's. @throws ProblemException 401, 403; 404 for a
   * request that it did not send, as for one that there is not; 409 when the case is over; 422 for another text under the same name; 429.
   */
  async run({ apiKey, requestId, text, externalId }: SentUpdate, tell: TellQuotas): Promise<Open311Document> {
    const keyId = await this.keys.idOf(apiKey, tell);
    const number = parseCaseNumber(requestId) ?? fail(REQUEST_OF_ANOTHER);
    const submission = await this.cases.findByNumber(number);
    if (!submission || !(await this.sent.isFrom(submission.id, keyId))) return fail(REQUEST_OF_ANOTHER);
    const key = externalId === null ? null : ({ value: externalId, from: 'header' } as const);
    const { id } = await this.write.run(number, { kind: 'author', submissionId: submission.id }, text, key);
    return { root: 'service_request_updates', content: { each: 'request_update', items: [{ update_id: id }] } };
  }
}
