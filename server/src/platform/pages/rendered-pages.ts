import { randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import type { Problem } from '../../kernel/problem.js';
import { UNAVAILABLE, UNKNOWN_HOST } from '../http/http-problems.js';
import { asOwnRequest } from '../http/quota/own-requests.js';
import { languageOf } from '../http/request-language.js';
import { type ApiAnswer, ClientBundle, type RenderContext } from './client-bundle.js';
import { contentSecurityPolicy } from './content-security.js';
import { type FormOutcome, Pages } from './pages.js';
import { isPrivatePage } from './private-pages.js';
import { isSharedAddress, sharedPage } from './shared-page.js';
import { isStaffPage, staffPage } from './staff-pages.js';
import { failureContext, type FailureContext, formContext, typedForm } from './failure-context.js';
import { BARE_POLICY, bareErrorPage } from '../http/bare-error-page.js';

/** Search engines keep neither the page nor what it leads to. */
const NOT_KEPT = 'noindex, nofollow';

/** What a page is drawn with besides its path. */
interface Shown {
  readonly form?: FormOutcome | undefined;
  readonly failure?: FailureContext;
}

/** What a page that is being drawn asked of the API. */
interface Asked {
  /** Whether each answer says of itself that it is for everybody. */
  isForEverybody: boolean;
}

/** Of a page that is the same for everybody: kept, and asked about each time, as what is withheld has to vanish at once. */
const FOR_EVERYBODY = 'public, max-age=0, must-revalidate';

/** Draws pages with the client's bundle; what a page asks of the API is answered in this process. */
@Injectable()
export class RenderedPages extends Pages {
  private readonly logger = new Logger('Pages');

  constructor(
    private readonly config: Config,
    private readonly host: HttpAdapterHost,
    private readonly bundle: ClientBundle,
  ) {
    super();
  }

  async show(request: FastifyRequest, reply: FastifyReply, outcome?: FormOutcome, path?: string): Promise<void> {
    if (isStaffPage(path ?? request.url) && (await this.startStaff(request, reply))) return;
    if (await this.draw(request, reply, path ?? request.url, outcome ? { form: outcome } : {})) return;
    await this.bare(request, reply, outcome?.status ?? 503);
  }

  async seeOther(reply: FastifyReply, path: string): Promise<void> {
    await reply.status(303).header('location', path).header('cache-control', 'no-store').send();
  }

  async send(request: FastifyRequest, reply: FastifyReply, problem: Problem | null): Promise<void> {
    const status = problem?.type.status ?? 500;
    // Under another name neither style nor links of a page work.
    const isElsewhere = problem?.type === UNKNOWN_HOST;
    const path = `/${languageOf(request)}/error/${status}`;
    const shown = { failure: failureContext(request, problem, this.config.allowedOrigins), form: typedForm(request, status) };
    const drawn = !isElsewhere && (await this.draw(request, reply, path, shown, status).catch(() => false));
    if (!drawn) await this.bare(request, reply, status, problem, isElsewhere ? this.config.publicUrl.origin : '');
  }

  private async startStaff(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const nonce = newNonce();
    const page = await staffPage(languageOf(request), nonce);
    if (page === null) return false;
    reply.header('content-security-policy', contentSecurityPolicy(nonce)).header('cache-control', 'no-store');
    reply.header('x-robots-tag', NOT_KEPT);
    await reply.type('text/html; charset=utf-8').send(page);
    return true;
  }

  private async draw(request: FastifyRequest, reply: FastifyReply, path: string, shown: Shown, status?: number): Promise<boolean> {
    const render = await this.bundle.renderer();
    if (!render) return false;
    const left = new AbortController();
    request.raw.once('close', () => request.raw.destroyed && left.abort());
    const nonce = newNonce();
    const asked: Asked = { isForEverybody: true };
    const context = this.context(request, nonce, shown, asked);
    const page = await render(this.synthetic(request, path, left.signal), context).catch((error: Error) => {
      if (error.name !== 'AbortError') this.logger.error(error.stack ?? error.message);
      return null;
    });
    if (!page) return false;
    page.headers.forEach((value, name) => {
      if (!['content-length', 'content-security-policy', 'link'].includes(name)) reply.header(name, value);
    });
    const isShared = page.status === 200 && status === undefined && asked.isForEverybody && isForNobody(request, path, shown);
    const shared = isShared ? sharedPage(page.body, nonce) : null;
    reply.header('content-security-policy', shared?.policy ?? contentSecurityPolicy(nonce));
    reply.header('cache-control', shared ? FOR_EVERYBODY : 'no-store');
    reply.header('vary', 'Cookie');
    if (isPrivatePage(path)) reply.header('x-robots-tag', NOT_KEPT);
    if (page.status >= 500) reply.header('retry-after', '5');
    const location = page.headers.get('location');
    if (location) reply.header('location', location);
    await reply.status(status ?? shown.form?.status ?? page.status).send(shared?.body ?? page.body);
    return true;
  }

  /** The engine draws GET requests only: a form that failed is drawn as a GET of its page, with what it had. */
  private synthetic(request: FastifyRequest, path: string, signal: AbortSignal): Request {
    const headers = new Headers({ accept: 'text/html', 'accept-language': languageOf(request) });
    if (request.headers.cookie) headers.set('cookie', request.headers.cookie);
    return new Request(new URL(path, this.config.publicUrl), { headers, signal });
  }

  private context(request: FastifyRequest, nonce: string, { form, failure }: Shown, asked: Asked): RenderContext {
    const language = languageOf(request);
    return {
      nonce,
      allowedHosts: [...this.config.allowedHosts, this.config.publicUrl.hostname],
      api: async (path, init) => {
        const answer = await this.ask(request, path, init);
        asked.isForEverybody &&= answer.status === 200 && /^public\b/.test(answer.headers['cache-control'] ?? '');
        return answer;
      },
      ...(form ? { form: formContext(form, language) } : {}),
      ...(failure ? { failure } : {}),
    };
  }

  private async ask(request: FastifyRequest, path: string, init: { method: string; headers: Record<string, string> }): Promise<ApiAnswer> {
    const fastify: FastifyInstance = this.host.httpAdapter.getInstance();
    const headers = {
      ...init.headers,
      host: this.config.publicUrl.host,
      'accept-language': languageOf(request),
      'accept-encoding': 'identity',
      ...(request.headers.cookie ? { cookie: request.headers.cookie } : {}),
    };
    const answer = await asOwnRequest(() => fastify.inject({ method: 'GET', url: path, remoteAddress: request.ip, headers }));
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
      body: answer.body,
    };
  }

  private async bare(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    problem: Problem | null = null,
    home = '',
  ): Promise<void> {
    const text = (problem?.detail ?? problem?.type.detail ?? UNAVAILABLE.detail)[languageOf(request)];
    await reply
      .status(status)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', BARE_POLICY)
      .send(bareErrorPage(languageOf(request), status, text, home));
  }
}

/** Whether nothing in the request says who asks: nothing of anybody can be on its page then. */
const isForNobody = ({ method, url, headers }: FastifyRequest, path: string, { form, failure }: Shown): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  url === path &&
  headers.cookie === undefined &&
  headers.authorization === undefined &&
  !form &&
  !failure &&
  isSharedAddress(path);

/** 144 random bits: nobody guesses the nonce of a page. */
const newNonce = (): string => randomBytes(18).toString('base64');
