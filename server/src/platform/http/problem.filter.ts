import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { ErrorPages } from './error-pages.js';
import { problemDocument } from './problem-document.js';
import { problemOf } from './problem-of.js';
import { languageOf } from './request-language.js';
import { reportUnexpected, UNEXPECTED } from './unexpected-failure.js';

const PAGE = /^\/(?:bg|en)(?:\/|$|\?)/;
const API = /^\/api\//;
/** What programs ask for, beside the pages that they are of. */
const DOCUMENT = /^\/(?:bg|en)\/[^?]+\.(?:atom|ics)(?:\?|$)/;

/** A page under a language, or whatever else a person typed into the address bar. */
const isForPage = ({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>): boolean =>
  (PAGE.test(url) && !DOCUMENT.test(url)) || (!API.test(url) && (headers.accept ?? '').includes('text/html'));

/** Turns every failure into problem+json, or into a page where a page was asked for. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly config: Config,
    private readonly pages: ErrorPages,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    await this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  async answer(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (reply.sent || reply.raw.headersSent) return;
    const problem = problemOf(error);
    if (!problem) reportUnexpected(error, request);
    if (problem?.retryAfter) reply.header('retry-after', String(problem.retryAfter));
    reply.header('cache-control', 'no-store');
    if (isForPage(request)) return this.pages.send(request, reply, problem);
    const language = languageOf(request);
    const document = problem
      ? problemDocument(problem, language, this.config.publicUrl)
      : { type: 'about:blank', title: UNEXPECTED.title[language], status: 500, detail: UNEXPECTED.detail[language] };
    await reply
      .status(document.status)
      .header('content-language', language)
      .type('application/problem+json')
      .send(JSON.stringify(document));
  }
}
