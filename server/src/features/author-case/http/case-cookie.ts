import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { authors } from '../../submissions/index.js';

/** What the prefix `__Host-` asks for, and no script may read it. `Lax`, so that a link in a mail finds the case open. */
const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** Lasts as long as what it opens. */
export function setCaseCookie(reply: FastifyReply, token: string): void {
  reply.setCookie(authors.CASE_COOKIE, token, { ...ATTRIBUTES, maxAge: authors.CASE_SESSION_MINUTES * 60 });
}

export function clearCaseCookie(reply: FastifyReply): void {
  reply.clearCookie(authors.CASE_COOKIE, ATTRIBUTES);
}

/** The token that a request carries: a header is a deliberate choice and goes before the cookie. */
export function caseTokenOf(request: FastifyRequest): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? request.cookies[authors.CASE_COOKIE];
}
