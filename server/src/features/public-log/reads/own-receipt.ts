import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { ActorSources } from '../../../platform/http/access/actor-sources.js';
import { NOT_SIGNED_IN } from '../../../platform/http/http-problems.js';
import { type Receipt, Receipts } from './receipts.js';

/**
 * The receipt of an author, for whoever holds the key of the case and nobody else: a member of staff is not asked for, so that one who is signed in
 * gets what everybody gets.
 */
@Injectable()
export class OwnReceipt {
  constructor(
    private readonly sources: ActorSources,
    private readonly receipts: Receipts,
  ) {}

  /** Null where the request holds no key, or that of another case. 401 for a token that opens nothing: it was sent on purpose. */
  async find(number: CaseNumber, { headers, cookies }: Pick<FastifyRequest, 'headers' | 'cookies'>): Promise<Receipt | null> {
    const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
    const author = await this.sources.author({ bearer, cookies });
    if (author === null && bearer !== undefined) fail(NOT_SIGNED_IN);
    return author && this.receipts.forAuthorOf(number, author.submissionId);
  }
}
