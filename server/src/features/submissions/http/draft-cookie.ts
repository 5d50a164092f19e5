import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DraftKey } from '../storage/drafts.repository.js';
import { DRAFT_HOURS } from '../use-cases/start-draft.js';

/** Holds the secret of a browser's drafts; the prefix binds it to this host, path `/` and TLS (RFC 6265bis §4.1.3.2). */
export const DRAFT_COOKIE = '__Host-draft';

/** 256 bits as base64url; anything else was not made by us. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The secret of the browser's drafts; null when it has none. */
export function draftSecret(request: Pick<FastifyRequest, 'cookies'>): string | null {
  const value = request.cookies[DRAFT_COOKIE];
  return value !== undefined && SECRET.test(value) ? value : null;
}

/** Keeps the secret as long as the newest draft lives. */
export function keepDraftSecret(reply: FastifyReply, secret: string): void {
  reply.setCookie(DRAFT_COOKIE, secret, { path: '/', secure: true, httpOnly: true, sameSite: 'lax', maxAge: DRAFT_HOURS * 3_600 });
}

/** The key of the draft with this id; null when the browser has no drafts. */
export function draftKey(request: Pick<FastifyRequest, 'cookies'>, id: string): DraftKey | null {
  const secret = draftSecret(request);
  return secret === null ? null : { id, secret };
}
