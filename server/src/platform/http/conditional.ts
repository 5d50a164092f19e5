import { fail } from '../../kernel/problem.js';
import { STALE } from './http-problems.js';

/** The entity tag of a row with an optimistic version (RFC 9110 §8.8.3). */
export const versionTag = (version: number): string => `"v${version}"`;

/** Refuses with 412 when `If-Match` names versions and the present one is not among them (RFC 9110 §13.1.1). */
export function requireMatch(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  // A proxy that compresses marks the tag as weak; the version is the same.
  const tags = ifMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!tags.includes(versionTag(version))) fail(STALE);
}
