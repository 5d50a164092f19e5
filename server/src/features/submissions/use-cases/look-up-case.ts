import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import type { AuthorActor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { hashSecret } from '../../../platform/crypto/random.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { parseAccessCode, parseCaseNumber } from '../../language/index.js';
import { erasedWords } from '../domain/erasure-words.js';
import { CASE_KEY_UNKNOWN, ORIGINAL_ERASED } from '../domain/submission-problems.js';
import { CaseMessages } from '../storage/case-messages.js';
import { type CaseSession, CaseSessions } from '../storage/case-sessions.js';
import { SubmissionsRepository } from '../storage/submissions.repository.js';

const MISSES_BY_NUMBER: Limit = { name: 'lookup-number', points: 10, seconds: 900 };
const MISSES_BY_ADDRESS: Limit = { name: 'lookup-address', points: 30, seconds: 900 };

/** Compared with where there is no case, so that an unknown number takes as long as a wrong code. */
const NOBODYS_HASH = hashSecret('');

export interface OpenedCase {
  readonly session: CaseSession;
  readonly number: CaseNumber;
  readonly actor: AuthorActor;
}

/**
 * Opens a case for whoever knows its number and access code, however they were typed. A code has 80 random bits, so limits
 * are not what protects it: they count misses only. Whoever has the right code always gets in, even while somebody else
 * tries codes on their number.
 */
@Injectable()
export class LookUpCase {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly sessions: CaseSessions,
    private readonly messages: CaseMessages,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws ProblemException 404 `case-key-unknown` for an unknown number and for a wrong code alike; 429 after too many of them;
   * 410 `original-erased` once there is nothing left that the code could open. It counts as a miss, like any other try.
   */
  async run(typed: { number: string; accessCode: string }, network: string): Promise<OpenedCase> {
    const number = parseCaseNumber(typed.number);
    const code = parseAccessCode(typed.accessCode);
    const key = number === null ? null : await this.submissions.accessKey(number);
    const fits = timingSafeEqual(hashSecret(code ?? '-'), key?.accessCodeHash ?? NOBODYS_HASH);
    if (number === null || key === null || !fits) return this.miss(number, network);
    const session = await this.sessions.begin(key.id);
    await this.messages.markRead(key.id, 'author', this.clock.now());
    return { session, number, actor: { kind: 'author', submissionId: key.id } };
  }

  private async miss(number: CaseNumber | null, network: string): Promise<never> {
    await this.limits.take(MISSES_BY_ADDRESS, network);
    if (number !== null) await this.limits.take(MISSES_BY_NUMBER, number);
    const erasure = number === null ? null : ((await this.submissions.findByNumber(number))?.erasure ?? null);
    return erasure === null ? fail(CASE_KEY_UNKNOWN) : fail(ORIGINAL_ERASED, { detail: erasedWords(erasure) });
  }
}
