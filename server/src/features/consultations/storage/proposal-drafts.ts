import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { hashSecret } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ConsultationId } from '../domain/consultation.js';
import type { ProposalContent } from '../domain/proposal.js';

/** What opens a draft: the short id in its address, and the secret in the browser's cookie. */
export interface ProposalDraftKey {
  readonly id: string;
  /** 256 random bits; only their hash is stored. */
  readonly secret: string;
}

export interface ProposalDraft {
  readonly id: string;
  readonly consultationId: ConsultationId;
  readonly slug: string;
  /** Null once it was sent. */
  readonly content: ProposalContent | null;
  readonly startedAt: Date;
  readonly isSent: boolean;
}

/** Rows of `proposal_draft`. A draft is found only with its key, and only until it expires. */
@Injectable()
export class ProposalDrafts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async insert({ id, secret }: ProposalDraftKey, consultationId: ConsultationId, content: ProposalContent, expiresAt: Date): Promise<void> {
    await this.unitOfWork.query(
      'insert into proposal_draft (id, cookie_hash, consultation_id, content, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)',
      [id, hashSecret(secret), consultationId, JSON.stringify(content), this.clock.now(), expiresAt],
    );
  }

  find(key: ProposalDraftKey): Promise<ProposalDraft | null> {
    return this.read(key, '');
  }

  /** The row, held until the transaction ends: of two who save or send, one comes after the other. */
  lock(key: ProposalDraftKey): Promise<ProposalDraft | null> {
    return this.read(key, 'for update of d');
  }

  async save(id: string, content: ProposalContent): Promise<void> {
    await this.unitOfWork.query('update proposal_draft set content = $2 where id = $1', [id, JSON.stringify(content)]);
  }

  /** Consumes the draft: what was written now lives in the proposal alone. */
  async markSent(id: string, proposalId: string): Promise<void> {
    await this.unitOfWork.query(`update proposal_draft set content = '{}', proposal_id = $2 where id = $1`, [id, proposalId]);
  }

  async eraseExpired(): Promise<void> {
    await this.unitOfWork.query('delete from proposal_draft where expires_at <= $1', [this.clock.now()]);
  }

  private async read({ id, secret }: ProposalDraftKey, lock: '' | 'for update of d'): Promise<ProposalDraft | null> {
    const [row] = await this.unitOfWork.query<ProposalDraft>(
      `select d.id, d.consultation_id as "consultationId", c.slug, case when d.proposal_id is null then d.content end as content,
              d.created_at as "startedAt", d.proposal_id is not null as "isSent"
         from proposal_draft d join consultation c on c.id = d.consultation_id
        where d.id = $1 and d.cookie_hash = $2 and d.expires_at > $3 ${lock}`,
      [id, hashSecret(secret), this.clock.now()],
    );
    return row ?? null;
  }
}
