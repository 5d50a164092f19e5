import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Office, Role } from '../../../kernel/actor.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import type { Account } from '../domain/account.js';
import type { AccountStatus } from '../domain/account-lifecycle.js';

@Entity('account')
export class AccountRow implements Account {
  @PrimaryColumn('uuid')
  id!: AccountId;

  @Column('text', { unique: true })
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: Role;

  @Column('uuid', { nullable: true })
  departmentId!: DepartmentId | null;

  @Column('text', { nullable: true })
  office!: Office | null;

  @Column('text')
  officeTitle!: string;

  @Column('text')
  language!: Language;

  @Column('text')
  status!: AccountStatus;

  /** argon2id in PHC format; null until the invitation is accepted. */
  @Column('text', { nullable: true })
  passwordHash!: string | null;

  /** Sealed box of the TOTP secret that is in force. */
  @Column('bytea', { nullable: true })
  totpSecret!: Buffer | null;

  /** Sealed box of a secret that is being enrolled and not confirmed yet. */
  @Column('bytea', { nullable: true })
  totpCandidate!: Buffer | null;

  @Column('timestamptz', { nullable: true })
  totpConfirmedAt!: Date | null;

  /** Time step (RFC 6238 §4.2) of the last code that was accepted; it and earlier ones are refused. */
  @Column('integer', { nullable: true })
  totpLastStep!: number | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastSignInAt!: Date | null;
}
