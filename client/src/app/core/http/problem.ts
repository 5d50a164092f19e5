import { HttpErrorResponse } from '@angular/common/http';

/** A wrong field of a request; `pointer` is a JSON pointer (RFC 6901). */
export interface ProblemField {
  pointer: string;
  detail: string;
  code?: string;
}

/** An answer of the API that says why something failed (RFC 9457). */
export interface ProblemDetails {
  /** the last part of the problem's address, such as `conflict-of-interest`; `about:blank` when it has none */
  slug: string;
  /** HTTP status; 0 when no answer came */
  status: number;
  title: string;
  detail: string;
  errors: ProblemField[];
  /** seconds to wait before another try */
  retryAfter: number | null;
}

/** Reads what went wrong out of anything a request can fail with. */
export function problemOf(error: unknown): ProblemDetails {
  // The resources of Angular wrap an error that was thrown as a plain object.
  const cause = error instanceof Error && error.cause instanceof HttpErrorResponse ? error.cause : error;
  if (!(cause instanceof HttpErrorResponse)) {
    return { slug: 'about:blank', status: 0, title: '', detail: '', errors: [], retryAfter: null };
  }
  const body = isRecord(cause.error) ? cause.error : {};
  const retryAfter = Number(cause.headers.get('retry-after') ?? Number.NaN);
  return {
    slug: textOf(body['type']).split('/').pop() || 'about:blank',
    status: cause.status,
    title: textOf(body['title']),
    detail: textOf(body['detail']),
    errors: Array.isArray(body['errors']) ? body['errors'].filter(isProblemField) : [],
    retryAfter: Number.isFinite(retryAfter) ? retryAfter : null,
  };
}

function isProblemField(value: unknown): value is ProblemField {
  return isRecord(value) && typeof value['pointer'] === 'string' && typeof value['detail'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
