import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId } from '../../../kernel/ids.js';

@Entity('account_session')
export class SessionRow {
  /** Names the session in lists and audit entries; it opens nothing. */
  @PrimaryColumn('uuid')
  id!: string;

  /** SHA-256 of the secret in the cookie. */
  @Column('bytea', { unique: true })
  tokenHash!: Buffer;

  @Column('uuid')
  accountId!: AccountId;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  lastSeenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('text')
  userAgent!: string;
}
