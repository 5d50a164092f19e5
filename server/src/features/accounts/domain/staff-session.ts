import type { StandIn } from '../../../kernel/actor.js';
import type { Account } from './account.js';

/** A session that is open, with the account that it belongs to. */
export interface StaffSession {
  /** Names the session in lists; the secret that opens it is in the cookie alone. */
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly account: Omit<Account, 'status'>;
  /** For whom the account acts today. */
  readonly standsIn: readonly StandIn[];
  readonly totpEnrolled: boolean;
  /** Until the second step is set up, the session opens nothing but the account itself. */
  readonly mustEnrolTotp: boolean;
}

/** A session that began just now: with the secrets that go into cookies, and nowhere else. */
export interface BegunSession {
  readonly session: StaffSession;
  readonly token: string;
  readonly device: string;
}

/** What is known of whoever asks, before it is known who that is. */
export interface Visitor {
  /** IP address, after the proxies that are trusted. */
  readonly address: string;
  readonly userAgent: string;
  /** Secret of the session cookie; null when there is none. */
  readonly token: string | null;
  /** Secret of the device cookie; null when there is none. */
  readonly device: string | null;
}
