/** The public door of the accounts: nothing else in this folder is imported from outside. */
export { AccountsModule } from './accounts.module.js';
export { type Account, actorOf } from './domain/account.js';
export { accountEvents } from './domain/account-events.js';
export { ACCOUNT_STATUSES } from './domain/account-lifecycle.js';
export { type AccountContact, AccountDirectory, type AccountOfRole, type ActingAccount } from './reads/account-directory.js';
export { type AccountLink, AccountLinks } from './use-cases/account-links.js';
export { CreateActiveAccount } from './use-cases/create-active-account.js';
export type { NewAccount } from './use-cases/invite.js';
export { InviteFirstAdministrator } from './use-cases/invite-first-administrator.js';
