import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { Config } from '../../../platform/config/config.js';
import { newSecret } from '../../../platform/crypto/random.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { CONSULTATION_NOT_OPEN } from '../domain/consultation-problems.js';
import { isPossible, statusOn } from '../domain/consultation-status.js';
import type { ProposalContent } from '../domain/proposal.js';
import { Consultations } from '../storage/consultations.js';
import { type ProposalDraftKey, ProposalDrafts } from '../storage/proposal-drafts.js';

/** Hours after which what was not sent is erased. */
export const PROPOSAL_DRAFT_HOURS = 24;

/** Enough for a family behind one address; a demonstration and its tests come from one place. */
const limitOf = ({ demo, env }: Config): Limit => ({
  name: 'proposal-drafts',
  points: demo || env === 'test' ? 1_000 : 30,
  seconds: 3_600,
});

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** 50 random bits: enough that two drafts never share an address; the cookie is what protects them. */
const newDraftId = (): string => Array.from(randomBytes(10), (byte) => ALPHABET.charAt(byte & 31)).join('');

/** Reads a form in view of how many articles there are. */
export type ProposalReader = (articles: number) => Promise<ProposalContent>;

/** Keeps what was written for its author, who reads it once more before it is sent. */
@Injectable()
export class StartProposal {
  constructor(
    private readonly consultations: Consultations,
    private readonly drafts: ProposalDrafts,
    private readonly limits: RateLimits,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** `secret` is the browser's, if it has one; `network` is where it asks from. 404, 409 when none are taken, 422, 429. */
  async run(slug: string, read: ProposalReader, secret: string | null, network: string): Promise<ProposalDraftKey> {
    const consultation = (await this.consultations.find(slug, 'published')) ?? fail(NOT_FOUND);
    const now = this.clock.now();
    if (!isPossible('propose', statusOn(consultation, civilDateIn(now)))) fail(CONSULTATION_NOT_OPEN);
    const content = await read(consultation.articles.length);
    await this.limits.take(limitOf(this.config), network);
    const key = { id: newDraftId(), secret: secret ?? newSecret() };
    await this.drafts.insert(key, consultation.id, content, new Date(now.getTime() + PROPOSAL_DRAFT_HOURS * 3_600_000));
    return key;
  }
}
