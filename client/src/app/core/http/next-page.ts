import type { HttpHeaders } from '@angular/common/http';

/** The query of the next page, out of the `Link` header of a list (RFC 8288), or null on the last page. */
export function nextPage(headers: HttpHeaders | undefined): Record<string, string> | null {
  const link = /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(headers?.get('link') ?? '');
  if (link?.[1] === undefined) {
    return null;
  }
  return Object.fromEntries(new URL(link[1], 'http://localhost').searchParams);
}
