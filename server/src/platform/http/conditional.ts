import { fail } from '../../kernel/problem.js';
import { STALE } from './http-problems.js';

/** The entity tag of a row with an optimistic version (RFC 9110 §8.8.3). */
export const versionTag = (version: number): string => `"v${version}"`;

/** Whether `If-Match` is left out, or names the present version among others (RFC 9110 §13.1.1). */
export function matches(ifMatch: string | undefined, version: number): boolean {
  if (ifMatch === undefined || ifMatch.trim() === '*') return true;
  // A proxy that compresses marks the tag as weak; the version is the same.
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(versionTag(version));
}

/** Refuses with 412 when `If-Match` names versions and the present one is not among them. */
export function requireMatch(ifMatch: string | undefined, version: number): void {
  if (!matches(ifMatch, version)) fail(STALE);
}
