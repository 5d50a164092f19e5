/** What is left of one limit after a request was counted. */
export interface Quota {
  /** Stable name that a program tells it from other limits by. */
  readonly name: string;
  /** Requests in `seconds`. */
  readonly points: number;
  readonly seconds: number;
  readonly remaining: number;
  /** Seconds until all `points` are there again. */
  readonly reset: number;
  /** Whether the request came when none was left. */
  readonly exceeded: boolean;
}

/** What is allowed, as a list of RFC 9651 (`RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers-11). */
export const policyField = (quotas: readonly Quota[]): string =>
  quotas.map(({ name, points, seconds }) => `"${name}";q=${points};w=${seconds}`).join(', ');

/** What is left of it now (`RateLimit` of the same draft). */
export const stateField = (quotas: readonly Quota[]): string =>
  quotas.map(({ name, remaining, reset }) => `"${name}";r=${remaining};t=${reset}`).join(', ');

/** Seconds until a request can pass; null when one passes now. */
export function waitOf(quotas: readonly Quota[]): number | null {
  const waits = quotas.filter(({ exceeded }) => exceeded).map(({ reset }) => reset);
  return waits.length === 0 ? null : Math.max(1, ...waits);
}
