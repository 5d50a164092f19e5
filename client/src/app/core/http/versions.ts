import type { HttpHeaders } from '@angular/common/http';

/** The header that makes a write fail with 412 when somebody else changed the thing since it was read (RFC 9110 §13.1.1). */
export function ifMatch(version: number): Record<'If-Match', string> {
  return { 'If-Match': `"v${version}"` };
}

/** The version in the ETag of an answer, or null. */
export function versionOf(headers: HttpHeaders | undefined): number | null {
  const match = /^(?:W\/)?"v(\d+)"$/.exec(headers?.get('etag') ?? '');
  return match?.[1] === undefined ? null : Number(match[1]);
}
