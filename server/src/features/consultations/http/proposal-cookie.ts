import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProposalDraftKey } from '../storage/proposal-drafts.js';
import { PROPOSAL_DRAFT_HOURS } from '../use-cases/start-proposal.js';

/** Holds the secret of a browser's unsent proposals; the prefix binds it to this host, path `/` and TLS (RFC 6265bis §4.1.3.2). */
export const PROPOSAL_COOKIE = '__Host-proposal';

/** 256 bits as base64url; anything else was not made by us. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The secret of the browser's proposals; null when it has none. */
export function proposalSecret({ cookies }: Pick<FastifyRequest, 'cookies'>): string | null {
  const value = cookies[PROPOSAL_COOKIE];
  return value !== undefined && SECRET.test(value) ? value : null;
}

/** Keeps the secret as long as the newest draft lives. */
export function keepProposalSecret(reply: FastifyReply, secret: string): void {
  reply.setCookie(PROPOSAL_COOKIE, secret, {
    ...{ path: '/', secure: true, httpOnly: true, sameSite: 'lax' },
    maxAge: PROPOSAL_DRAFT_HOURS * 3_600,
  });
}

/** The key of the draft with this id; null when the browser has none. */
export function proposalKey(request: Pick<FastifyRequest, 'cookies'>, id: string): ProposalDraftKey | null {
  const secret = proposalSecret(request);
  return secret === null ? null : { id, secret };
}
