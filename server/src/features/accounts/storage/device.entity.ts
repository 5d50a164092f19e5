import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId } from '../../../kernel/ids.js';

/** A browser on which an account signed in. */
@Entity('account_device')
export class DeviceRow {
  /** SHA-256 of the secret in the cookie. */
  @PrimaryColumn('bytea')
  tokenHash!: Buffer;

  @PrimaryColumn('uuid')
  accountId!: AccountId;

  @Column('timestamptz')
  lastSignInAt!: Date;
}
