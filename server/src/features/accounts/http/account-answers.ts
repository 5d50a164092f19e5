import type { OwnAccount, OwnSession } from '../reads/own-account.js';
import type { ListedAccount } from '../reads/account-list.js';
import type { OwnAccountDto, OwnSessionDto } from './account.dto.js';
import type { AccountDto } from './accounts-admin.dto.js';

export function toOwnAccount(account: OwnAccount): OwnAccountDto {
  const { id, email, name, role, department, office, officeTitle, language, totpEnrolled, recoveryCodesLeft } = account;
  return { id, email, name, role, department, office, officeTitle, language, totpEnrolled, recoveryCodesLeft };
}

export function toOwnSession(session: OwnSession): OwnSessionDto {
  return { ...session, createdAt: session.createdAt.toISOString(), lastSeenAt: session.lastSeenAt.toISOString() };
}

export function toAccount(account: ListedAccount): AccountDto {
  return { ...account, createdAt: account.createdAt.toISOString(), lastSignInAt: account.lastSignInAt?.toISOString() ?? null };
}
