import type { Account, AccountStatus } from '../records';

/** What the list of accounts is narrowed by, as it stands in the address. */
export interface AccountFilter {
  status: AccountStatus | null;
  /** part of a name, an e-mail or a title */
  words: string;
}

export function statusOf(text: string | undefined): AccountStatus | null {
  return text === 'active' || text === 'invited' || text === 'deactivated' ? text : null;
}

/** The accounts that fit; all words must be found somewhere in what is known of the person. */
export function fitting(accounts: readonly Account[], { status, words }: AccountFilter): readonly Account[] {
  const wanted = words.toLocaleLowerCase('bg').split(/\s+/).filter(Boolean);
  return accounts.filter((account) => {
    const known = `${account.name} ${account.email} ${account.officeTitle}`.toLocaleLowerCase('bg');
    return (status === null || account.status === status) && wanted.every((word) => known.includes(word));
  });
}
