import { generate } from 'otplib';
import type { AccountId } from '../../src/kernel/ids.js';
import { CreateActiveAccount, type NewAccount } from '../../src/features/accounts/index.js';
import type { ApiClient } from './api-client.js';
import type { TestApplication } from './test-application.js';

export const STAFF_PASSWORD = 'верен кон батерия скоба';

export interface Staff {
  readonly accountId: AccountId;
  readonly email: string;
  /** Signed in, with a second step where the application asks for one. */
  readonly client: ApiClient;
  /** Base32; empty where the application asks for no second step. */
  readonly totpSecret: string;
}

let count = 0;

/** An active account that has never signed in. */
export async function addAccount(
  application: TestApplication,
  account: Partial<NewAccount> & Pick<NewAccount, 'role'>,
): Promise<{ accountId: AccountId; email: string }> {
  count += 1;
  const email = account.email ?? `${account.role}-${count}@zaedno.example`;
  const create = application.app.get(CreateActiveAccount, { strict: false });
  const accountId = await create.run({
    name: 'Невена Проба',
    department: null,
    office: null,
    officeTitle: '',
    language: 'bg',
    ...account,
    email,
    password: STAFF_PASSWORD,
  });
  return { accountId, email };
}

/** An account of that role whose owner is signed in, as a person would be: by password, then with a second step set up. */
export async function signedIn(application: TestApplication, account: Partial<NewAccount> & Pick<NewAccount, 'role'>): Promise<Staff> {
  const { accountId, email } = await addAccount(application, account);
  const client = application.visitor();
  const session = await client.post<{ mustEnrolTotp: boolean }>('/api/v1/session', { email, password: STAFF_PASSWORD });
  if (session.status !== 200) throw new Error(`Signing in answered ${session.status}: ${session.text}`);
  return { accountId, email, client, totpSecret: session.body.mustEnrolTotp ? await enrol(application, client) : '' };
}

/** Sets up a second step; returns its secret. */
export async function enrol(application: TestApplication, client: ApiClient): Promise<string> {
  const { body } = await client.post<{ secret: string }>('/api/v1/account/totp/enrolment');
  const { status, text } = await client.post('/api/v1/account/totp/confirmation', { code: await codeNow(application, body.secret) });
  if (status !== 200) throw new Error(`Setting up the second step answered ${status}: ${text}`);
  return body.secret;
}

/** The code that the app shows at the time of the application's clock. A code is good once: advance the clock for another. */
export function codeNow(application: TestApplication, secret: string): Promise<string> {
  return generate({ secret, epoch: Math.floor(application.clock.now().getTime() / 1_000) });
}
