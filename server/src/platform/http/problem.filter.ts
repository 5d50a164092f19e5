import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { ErrorForms, setHeaders } from './error-forms.js';
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

/** Turns every failure into problem+json, into a page where a page was asked for, or into the form that a standard has for it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly config: Config,
    private readonly pages: ErrorPages,
    private readonly forms: ErrorForms,
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
    const language = languageOf(request);
    const written = this.forms.of(request.url)?.write(problem, request.url, language);
    if (written) {
      setHeaders(reply, written.headers ?? {});
      return void (await reply.status(written.status).header('content-language', language).type(written.type).send(written.body));
    }
    if (isForPage(request)) return this.pages.send(request, reply, problem);
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
