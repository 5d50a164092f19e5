import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { hashSecret, newSecret } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** How long a look-up keeps a case open, in minutes. It is not prolonged by use. */
export const CASE_SESSION_MINUTES = 30;

export interface CaseSession {
  /** 256 random bits; only their hash is stored. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** What a look-up opens: one case, for a while, for whoever holds the token. */
@Injectable()
export class CaseSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async begin(id: SubmissionId): Promise<CaseSession> {
    const now = this.clock.now();
    const session = { token: newSecret(), expiresAt: new Date(now.getTime() + CASE_SESSION_MINUTES * 60_000) };
    await this.unitOfWork.query('insert into case_session (token_hash, submission_id, created_at, expires_at) values ($1, $2, $3, $4)', [
      hashSecret(session.token),
      id,
      now,
      session.expiresAt,
    ]);
    return session;
  }

  /** The case that the token opens; null when it is unknown or its time has run out. */
  async caseOf(token: string): Promise<SubmissionId | null> {
    const [row] = await this.unitOfWork.query<{ submission_id: SubmissionId }>(
      'select submission_id from case_session where token_hash = $1 and expires_at > $2',
      [hashSecret(token), this.clock.now()],
    );
    return row?.submission_id ?? null;
  }

  async end(token: string): Promise<void> {
    await this.unitOfWork.query('delete from case_session where token_hash = $1', [hashSecret(token)]);
  }

  /** Ends every session of the case: whoever held the old access code must look it up again. */
  async endAll(id: SubmissionId): Promise<void> {
    await this.unitOfWork.query('delete from case_session where submission_id = $1', [id]);
  }

  async eraseExpired(): Promise<void> {
    await this.unitOfWork.query('delete from case_session where expires_at <= $1', [this.clock.now()]);
  }
}
