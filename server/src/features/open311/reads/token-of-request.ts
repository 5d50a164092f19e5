import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { formatCode } from '../../language/index.js';
import { Cases } from '../../submissions/index.js';
import { TOKEN_UNKNOWN } from '../domain/open311-problems.js';
import { SentRequests } from '../storage/sent-requests.js';
import { SendingKey, type TellQuotas } from '../use-cases/sending-key.js';
import type { Open311Document } from '../wire/document.js';

/**
 * Every request has its number at once, so that no token is ever given. For a client that lost the answer, what it calls the request itself
 * is one, with the key that it was sent with: to anybody else it says nothing.
 */
@Injectable()
export class TokenOfRequest {
  constructor(
    private readonly keys: SendingKey,
    private readonly sent: SentRequests,
    private readonly cases: Cases,
  ) {}

  /** @throws ProblemException 404; for a key that opens nothing as {@link SendingKey}. */
  async read(token: string, secret: string, tell: TellQuotas): Promise<Open311Document> {
    if (secret === '') fail(TOKEN_UNKNOWN);
    const id = await this.sent.caseOf(await this.keys.idOf(secret, tell), token);
    const found = id === null ? null : await this.cases.find(id);
    if (!found) return fail(TOKEN_UNKNOWN);
    return { root: 'service_requests', content: { each: 'request', items: [{ service_request_id: formatCode(found.number), token }] } };
  }
}
