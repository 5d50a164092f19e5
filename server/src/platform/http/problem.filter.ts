import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { ErrorPages } from './error-pages.js';
import { problemDocument } from './problem-document.js';
import { problemOf } from './problem-of.js';
import { languageOf } from './request-language.js';

const INTERNAL = {
  title: { bg: 'Нещо при нас се счупи', en: 'Something broke on our side' },
  detail: { bg: 'Записахме грешката. Опитайте пак след малко.', en: 'We recorded the error. Try again in a little while.' },
} as const;

const PAGE = /^\/(?:bg|en)(?:\/|$|\?)/;
const API = /^\/api\//;

/** A page under a language, or whatever else a person typed into the address bar. */
const isForPage = ({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>): boolean =>
  PAGE.test(url) || (!API.test(url) && (headers.accept ?? '').includes('text/html'));

/** Turns every failure into problem+json, or into a page where a page was asked for. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

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
    // The route's pattern and not its URL: a URL may hold a token or a case's number.
    if (!problem)
      this.logger.error(error instanceof Error ? error.stack : 'Unknown failure', `${request.method} ${request.routeOptions?.url ?? ''}`);
    if (problem?.retryAfter) reply.header('retry-after', String(problem.retryAfter));
    const status = problem?.type.status ?? 500;
    const language = languageOf(request);
    reply.header('cache-control', 'no-store');
    if (isForPage(request) && (await this.pages.send(request, reply, status))) return;
    const document = problem
      ? problemDocument(problem, language, this.config.publicUrl)
      : { type: 'about:blank', title: INTERNAL.title[language], status: 500, detail: INTERNAL.detail[language] };
    await reply.status(status).header('content-language', language).type('application/problem+json').send(JSON.stringify(document));
  }
}
