import { Injectable } from '@nestjs/common';
import { addressBlock } from '../../../kernel/address-block.js';
import { GuardedAttempts, type Verdict } from '../credentials/guarded-attempts.js';
import { PasswordHashes } from '../credentials/password-hashes.js';
import { SecondStep } from '../credentials/second-step.js';
import { emailKey } from '../domain/account.js';
import { accountFault, TOTP_REQUIRED, WRONG_CREDENTIALS } from '../domain/account-problems.js';
import { bucketsOf, bucketsToEmpty, type SignInAttempt } from '../domain/sign-in-limits.js';
import type { BegunSession, Visitor } from '../domain/staff-session.js';
import type { AccountRow } from '../storage/account.entity.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { KnownDevices } from '../storage/known-devices.js';
import { BeginSession } from './begin-session.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Six digits of the app, or a recovery code. */
  readonly code?: string | null;
}

/**
 * Signs in by e-mail, password and, where it is set up, a second step. Who has no account, or may not use it, learns
 * nothing from the answer or from how long it takes.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly devices: KnownDevices,
    private readonly attempts: GuardedAttempts,
    private readonly hashes: PasswordHashes,
    private readonly secondStep: SecondStep,
    private readonly beginSession: BeginSession,
  ) {}

  async run({ email, password, code }: Credentials, visitor: Visitor): Promise<BegunSession> {
    const account = await this.accounts.byEmail(email);
    const attempt: SignInAttempt = {
      email: emailKey(email),
      network: addressBlock(visitor.address),
      knownDevice: await this.knownDevice(account, visitor),
    };
    const guarded = {
      turn: `${attempt.email} ${attempt.knownDevice ?? ''}`,
      buckets: bucketsOf(attempt),
      emptied: bucketsToEmpty(attempt),
    };
    const proved = await this.attempts.run(guarded, () => this.judge(account, password, code ?? ''));
    return this.beginSession.run(proved.id, visitor);
  }

  private async knownDevice(account: AccountRow | null, { device }: Visitor): Promise<string | null> {
    return account && device !== null && (await this.devices.knows(account.id, device)) ? device : null;
  }

  private async judge(account: AccountRow | null, password: string, code: string): Promise<Verdict<AccountRow>> {
    const right = await this.hashes.matches(account?.passwordHash ?? null, password);
    if (!right || account?.status !== 'active') return { outcome: 'wrong', problem: { type: WRONG_CREDENTIALS } };
    if (account.totpSecret === null) return { outcome: 'right', value: account };
    if (code.trim() === '') return { outcome: 'unfinished', problem: { type: TOTP_REQUIRED } };
    if (await this.secondStep.accepts(account, code)) return { outcome: 'right', value: account };
    return { outcome: 'wrong', problem: { type: TOTP_REQUIRED, errors: [accountFault('/code', 'wrong_code')] } };
  }
}
