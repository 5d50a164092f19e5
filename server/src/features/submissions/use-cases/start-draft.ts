import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { Language } from '../../../kernel/words.js';
import { Config } from '../../../platform/config/config.js';
import { newSecret } from '../../../platform/crypto/random.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { answered, type DraftAnswers, emptyAnswers } from '../domain/draft.js';
import { type DraftKey, DraftsRepository } from '../storage/drafts.repository.js';

/** Hours after which a draft and its files are erased. */
export const DRAFT_HOURS = 24;

/** Enough for a family behind one address; a demonstration and its tests come from one place. */
const limitOf = ({ demo, env }: Config): Limit => ({ name: 'drafts', points: demo || env === 'test' ? 1_000 : 30, seconds: 3_600 });

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 10;

/** 50 random bits: enough that two drafts never share an address; the cookie is what protects them. */
const newDraftId = (): string => Array.from(randomBytes(ID_LENGTH), (byte) => ALPHABET.charAt(byte & 31)).join('');

/** Begins a submission. One browser may write several at once: each has its own address. */
@Injectable()
export class StartDraft {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly limits: RateLimits,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** `secret` is the browser's, if it has one; `network` is where it asks from. @throws ProblemException 429. */
  async run(first: Pick<DraftAnswers, 'kind' | 'topic'>, language: Language, secret: string | null, network: string): Promise<DraftKey> {
    await this.limits.take(limitOf(this.config), network);
    const key: DraftKey = { id: newDraftId(), secret: secret ?? newSecret() };
    const expiresAt = new Date(this.clock.now().getTime() + DRAFT_HOURS * 3_600_000);
    await this.drafts.insert(key, answered(emptyAnswers(language), 'kind', first), expiresAt);
    return key;
  }
}
