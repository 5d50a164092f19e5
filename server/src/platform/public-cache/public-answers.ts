import type { OutgoingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { noteKept } from '../http/kept-requests.js';
import { answerQuotas } from '../http/quota/answer-quotas.js';
import { NetworkReads } from '../http/quota/network-reads.js';
import { isOwnRequest } from '../http/quota/own-requests.js';
import { languageOf } from '../http/request-language.js';
import { networkOf } from '../http/visitor-network.js';
import { isSharedAddress } from '../pages/shared-page.js';
import { etagOf, isKnown, KeptAnswer } from './kept-answer.js';
import { KeptAnswers, type Making } from './kept-answers.js';
import { PublicVersion } from './public-version.js';

/** What programs read again and again, and pages of theirs. */
const READ = /^\/api\/v1\//;
/** Longer addresses are not worth their room. */
const LONGEST_ADDRESS = 1_000;
/** Bytes of an answer that is kept. */
const LARGEST = 262_144;
const FRESH_FOR = 15_000;
const STALE_FOR = 5_000;

/**
 * Answers what everybody may read, and nobody has changed since it was last read, before the request goes any further. Kept is what a route
 * calls `public`, for whoever says nothing of themselves: no cookie, no key. Another host name or language is another answer, and one is only
 * kept once the request passed all that refuses requests.
 */
@Injectable()
export class PublicAnswers {
  private readonly kept: KeptAnswers<KeptAnswer> | null;
  private readonly making = new WeakMap<FastifyRequest, Making<KeptAnswer>>();

  constructor(
    private readonly version: PublicVersion,
    private readonly networks: NetworkReads,
    { publicCacheBytes: bytes }: Config,
  ) {
    this.kept = bytes === 0 ? null : new KeptAnswers({ bytes, freshFor: FRESH_FOR, staleFor: STALE_FOR }, version);
  }

  /** Before everything else that looks at requests, and before what compresses answers. */
  attach(fastify: FastifyInstance): void {
    const { kept } = this;
    if (kept === null) return;
    fastify.addHook('onRequest', async (request, reply) => {
      if (isForEverybody(request)) await this.enter(kept, request, reply);
    });
    fastify.addHook('onSend', async (request, reply, payload) => this.keep(request, reply, payload));
  }

  private async enter(kept: KeptAnswers<KeptAnswer>, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const looked = this.version.ready();
    if (looked) await looked;
    const asked = kept.ask(`${request.headers.host ?? ''} ${languageOf(request)} ${request.url}`);
    if (asked.kind === 'make') {
      this.making.set(request, asked.making);
      noteKept(request);
      // However it ends: refused, failed, or left by whoever asked.
      reply.raw.once('close', () => this.leave(request));
      return;
    }
    const answer = asked.kind === 'kept' ? asked.value : await asked.made;
    if (answer) await this.send(answer, request, reply);
  }

  /** Counts like any other read. @throws ProblemException 429 */
  private async send(answer: KeptAnswer, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    // Pages are no reads of a program.
    if (READ.test(request.url) && !isOwnRequest()) answerQuotas(reply, await this.networks.spend(networkOf(request)));
    const { status, headers, body } = await answer.answer(request.headers);
    const counted = reply.getHeaders() as OutgoingHttpHeaders;
    reply.hijack();
    reply.raw.writeHead(status, { ...headers, ...counted });
    reply.raw.end(body ?? undefined);
  }

  private keep(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
    const making = this.making.get(request);
    if (!making) return payload;
    this.making.delete(request);
    const body = typeof payload === 'string' ? Buffer.from(payload) : Buffer.isBuffer(payload) ? payload : null;
    const headers = reply.getHeaders();
    const isPublic = String(headers['cache-control']).startsWith('public') && headers['set-cookie'] === undefined;
    if (reply.statusCode !== 200 || body === null || body.length > LARGEST || !isPublic) {
      making.leave();
      return payload;
    }
    if (headers['etag'] === undefined) reply.header('etag', etagOf(body));
    const answer = new KeptAnswer(body, reply.getHeaders() as OutgoingHttpHeaders);
    making.keep(answer, answer.bytes);
    if (!isKnown(request.headers['if-none-match'], answer.etag)) return payload;
    reply.status(304).removeHeader('content-length').removeHeader('content-type');
    return '';
  }

  private leave(request: FastifyRequest): void {
    this.making.get(request)?.leave();
    this.making.delete(request);
  }
}

const isForEverybody = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' &&
  headers.cookie === undefined &&
  headers.authorization === undefined &&
  headers.range === undefined &&
  url.length <= LONGEST_ADDRESS &&
  (READ.test(url) || isSharedAddress(url));
