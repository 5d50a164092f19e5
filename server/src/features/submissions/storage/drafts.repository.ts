import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { hashSecret } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DraftAnswers } from '../domain/draft.js';

/** What opens a draft: the short id in its address, and the secret in the browser's cookie. */
export interface DraftKey {
  readonly id: string;
  /** 256 random bits; only their hash is stored. */
  readonly secret: string;
}

export interface Draft {
  readonly id: string;
  /** Null once it was sent: the answers are then the submission's. */
  readonly answers: DraftAnswers | null;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  readonly submissionId: SubmissionId | null;
}

/** What the author takes away, as it stands with the submission. */
export interface SentDraft {
  readonly number: CaseNumber;
  readonly accessCodeHash: Buffer;
  readonly sentAt: Date;
  readonly receivedAt: Date;
  readonly statutory: boolean;
  readonly moderateBy: CivilDate;
  readonly decideBy: CivilDate | null;
  readonly notifyBy: CivilDate | null;
}

const COLUMNS = `id, case when submission_id is null then answers end as answers, created_at as "startedAt", expires_at as "expiresAt", submission_id as "submissionId"`;

/** Rows of `draft`. A draft is found only with its key, and only until it expires. */
@Injectable()
export class DraftsRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async insert({ id, secret }: DraftKey, answers: DraftAnswers, expiresAt: Date): Promise<void> {
    await this.unitOfWork.query('insert into draft (id, cookie_hash, answers, created_at, expires_at) values ($1, $2, $3, $4, $5)', [
      id,
      hashSecret(secret),
      JSON.stringify(answers),
      this.clock.now(),
      expiresAt,
    ]);
  }

  find(key: DraftKey): Promise<Draft | null> {
    return this.read(key, '');
  }

  /** The row, held until the transaction ends: of two who save or send, one comes after the other. */
  lock(key: DraftKey): Promise<Draft | null> {
    return this.read(key, 'for update');
  }

  async save(id: string, answers: DraftAnswers): Promise<void> {
    await this.unitOfWork.query('update draft set answers = $2 where id = $1', [id, JSON.stringify(answers)]);
  }

  /** Consumes the draft: what was answered now lives in the submission alone. */
  async markSent(id: string, submissionId: SubmissionId): Promise<void> {
    await this.unitOfWork.query(`update draft set answers = '{}', submission_id = $2, sent_at = $3 where id = $1`, [
      id,
      submissionId,
      this.clock.now(),
    ]);
  }

  /** What a sent draft became; null while it is not sent. */
  async sent(id: string): Promise<SentDraft | null> {
    const [row] = await this.unitOfWork.query<SentDraft>(
      `select s.number, s.access_code_hash as "accessCodeHash", d.sent_at as "sentAt", s.received_at as "receivedAt", s.statutory,
              s.moderate_by as "moderateBy", s.decide_by as "decideBy", s.notify_by as "notifyBy"
         from draft d join submission s on s.id = d.submission_id where d.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Erases what has expired and returns the ids. */
  async eraseExpired(): Promise<string[]> {
    const rows = await this.unitOfWork.query<{ id: string }>('delete from draft where expires_at <= $1 returning id', [this.clock.now()]);
    return rows.map(({ id }) => id);
  }

  private async read({ id, secret }: DraftKey, lock: '' | 'for update'): Promise<Draft | null> {
    const [row] = await this.unitOfWork.query<Draft>(
      `select ${COLUMNS} from draft where id = $1 and cookie_hash = $2 and expires_at > $3 ${lock}`,
      [id, hashSecret(secret), this.clock.now()],
    );
    return row ?? null;
  }
}
