import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId } from '../../../kernel/ids.js';

@Entity('account_recovery_code')
export class RecoveryCodeRow {
  @PrimaryColumn('uuid')
  accountId!: AccountId;

  /** SHA-256 of the code: it has 80 random bits, which nobody guesses. */
  @PrimaryColumn('bytea')
  codeHash!: Buffer;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
