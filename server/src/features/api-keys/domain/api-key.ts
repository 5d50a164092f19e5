import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';

declare const brand: unique symbol;
export type ApiKeyId = string & { readonly [brand]: 'ApiKeyId' };

export const KEY_SCOPES = ['read', 'submit'] as const;
/** What a key is good for: `read` the public data under limits of its own, `submit` signals for people who use another program. */
export type KeyScope = (typeof KEY_SCOPES)[number];

/** Limits in characters (Unicode code points). */
export const LIMITS = { name: 80, holder: 160 } as const;

/** Requests in 60 seconds, and in 24 hours. */
export interface KeyLimits {
  readonly perMinute: number;
  readonly perDay: number;
}

/** What a key has unless an administrator says otherwise, and the most that a monitor can give their own. */
export const USUAL_LIMITS: KeyLimits = { perMinute: 120, perDay: 20_000 };
/** The most that an administrator can give. */
export const HIGHEST_LIMITS: KeyLimits = { perMinute: 1_200, perDay: 500_000 };

/** Keys of one organisation that work at the same time. */
export const KEYS_AT_ONCE = 10;

/** What whoever makes a key says of it. */
export interface KeyDetails extends KeyLimits {
  /** What it is for, for those who manage keys. */
  readonly name: string;
  /** Whose program uses it. */
  readonly holder: string;
  readonly scopes: readonly KeyScope[];
  /** Last day on which it works, Europe/Sofia; null while no end is known. */
  readonly expiresOn: CivilDate | null;
}

/** A key of a program. The secret itself is nowhere. */
export interface ApiKey extends KeyDetails {
  readonly id: ApiKeyId;
  /** The part of the key by which people tell it from others; public. */
  readonly prefix: string;
  /** The organisation of monitors that it belongs to; null for everybody else's. */
  readonly organisationId: string | null;
  /** Europe/Sofia; the day alone, so that nobody can be followed by their key. */
  readonly lastUsedOn: CivilDate | null;
  readonly createdBy: AccountId;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

export const KEY_STATES = ['active', 'expired', 'revoked'] as const;
export type KeyState = (typeof KEY_STATES)[number];

/** What holds of a key on that day, Europe/Sofia: it works on its last day, too. */
export function stateOf({ revokedAt, expiresOn }: Pick<ApiKey, 'revokedAt' | 'expiresOn'>, day: CivilDate): KeyState {
  if (revokedAt !== null) return 'revoked';
  return expiresOn !== null && expiresOn < day ? 'expired' : 'active';
}
