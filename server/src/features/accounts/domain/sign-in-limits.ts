/** Failures within a time. */
export interface FailureLimit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

const QUARTER = 15 * 60;

/** One who guesses the password of one account from one place. */
export const PAIR_LIMIT: FailureLimit = { name: 'sign-in-pair', points: 5, seconds: QUARTER };
/** One who guesses the passwords of many accounts from one place. */
export const ADDRESS_LIMIT: FailureLimit = { name: 'sign-in-address', points: 50, seconds: QUARTER };
/** One who guesses the password of one account from many places. */
export const ACCOUNT_LIMIT: FailureLimit = { name: 'sign-in-account', points: 100, seconds: 60 * 60 };
/** One who guesses on a device that the account's owner signed in on. */
export const DEVICE_LIMIT: FailureLimit = { name: 'sign-in-device', points: 5, seconds: QUARTER };
/** Guesses of the present password or of a code in a session that is open. */
export const CONFIRMATION_LIMIT: FailureLimit = { name: 'account-confirmation', points: 10, seconds: QUARTER };
/** Requests for a password reset from one place. */
export const RESET_ADDRESS_LIMIT: FailureLimit = { name: 'password-reset-address', points: 20, seconds: 60 * 60 };
/** Letters with a reset link to one account. */
export const RESET_ACCOUNT_LIMIT: FailureLimit = { name: 'password-reset-account', points: 3, seconds: 60 * 60 };

export interface SignInAttempt {
  readonly email: string;
  /** Network of the asker, see `addressBlock`. */
  readonly network: string;
  /** The secret of a device on which this very account signed in before; null for any other device. */
  readonly knownDevice: string | null;
}

export interface Bucket {
  readonly limit: FailureLimit;
  readonly key: string;
}

/**
 * Where the failures of an attempt count. On a device that the account is known on, only that device counts: whatever
 * strangers do from anywhere, even from the same office network, the rightful owner gets in.
 */
export function bucketsOf({ email, network, knownDevice }: SignInAttempt): readonly Bucket[] {
  if (knownDevice !== null) return [{ limit: DEVICE_LIMIT, key: `${email} ${knownDevice}` }];
  return [
    { limit: PAIR_LIMIT, key: `${email} ${network}` },
    { limit: ADDRESS_LIMIT, key: network },
    { limit: ACCOUNT_LIMIT, key: email },
  ];
}

/** The buckets that a success empties: the others belong to more people than the one who succeeded. */
export function bucketsToEmpty(attempt: SignInAttempt): readonly Bucket[] {
  return bucketsOf(attempt).filter(({ limit }) => limit === PAIR_LIMIT || limit === DEVICE_LIMIT);
}
