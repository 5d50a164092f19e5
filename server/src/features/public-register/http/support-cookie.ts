import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newSecret } from '../../../platform/crypto/random.js';

/** Tells a browser that has supported something from others; the prefix binds it to this host, path `/` and TLS (RFC 6265bis §4.1.3.2). */
const SUPPORT_COOKIE = '__Host-support';
const DAYS = 365;

/** 256 bits as base64url; anything else was not made by us. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The secret of the browser, new if it has none, and kept for another year. */
export function supporterSecret(request: Pick<FastifyRequest, 'cookies'>, reply: FastifyReply): string {
  const known = request.cookies[SUPPORT_COOKIE];
  const secret = known !== undefined && SECRET.test(known) ? known : newSecret();
  reply.setCookie(SUPPORT_COOKIE, secret, { path: '/', secure: true, httpOnly: true, sameSite: 'lax', maxAge: DAYS * 86_400 });
  return secret;
}
