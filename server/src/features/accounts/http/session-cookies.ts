import '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { BegunSession } from '../domain/staff-session.js';
import { DEVICE_DAYS, SESSION_HOURS } from '../domain/session-policy.js';

/** `__Host-` binds a cookie to this very host, to TLS and to the path `/` (RFC 6265bis §4.1.3.2). */
export const SESSION_COOKIE = '__Host-session';
export const DEVICE_COOKIE = '__Host-device';

const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** The secret in a cookie; null when there is none, or nothing that we could have written. */
export function secretIn(cookies: Readonly<Record<string, string | undefined>>, name: string): string | null {
  const value = cookies[name];
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : null;
}

export function writeSession(reply: FastifyReply, { token, device }: Pick<BegunSession, 'token' | 'device'>): void {
  void reply.setCookie(SESSION_COOKIE, token, { ...ATTRIBUTES, maxAge: SESSION_HOURS * 3_600 });
  writeDevice(reply, device);
}

export function writeDevice(reply: FastifyReply, device: string): void {
  void reply.setCookie(DEVICE_COOKIE, device, { ...ATTRIBUTES, maxAge: DEVICE_DAYS * 86_400 });
}

export function clearSession(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, ATTRIBUTES);
}
