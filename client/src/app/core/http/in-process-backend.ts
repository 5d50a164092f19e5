import { type HttpBackend, HttpErrorResponse, type HttpEvent, HttpHeaders, type HttpRequest, HttpResponse } from '@angular/common/http';
import { inject, Injectable, REQUEST_CONTEXT } from '@angular/core';
import { defer, type Observable, of, switchMap, throwError } from 'rxjs';

import type { ApiAnswer, RenderContext } from './render-context';

/**
 * Asks the API in the same process while a page is rendered.
 * It replaces the last link of HttpClient, behind the transfer cache, so the browser finds every answer in the page.
 */
@Injectable()
export class InProcessBackend implements HttpBackend {
  private readonly context = inject<RenderContext | null>(REQUEST_CONTEXT, { optional: true });

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    const { pathname, search } = new URL(request.urlWithParams, 'http://localhost');
    const context = this.context;
    if (context === null || request.method !== 'GET' || !pathname.startsWith('/api/')) {
      return throwError(() => new HttpErrorResponse({ status: 0, url: request.urlWithParams }));
    }
    const init = { method: request.method, headers: headersOf(request) };
    return defer(() => context.api(`${pathname}${search}`, init)).pipe(switchMap((answer) => eventOf(request, answer)));
  }
}

/** What the link to the network says of itself, too: some answers of the API are JSON only for who names it. */
const ACCEPTED = 'application/json, text/plain, */*';

function headersOf(request: HttpRequest<unknown>): Record<string, string> {
  const own = request.headers.keys().map((name) => [name.toLowerCase(), request.headers.get(name) ?? ''] as const);
  return { accept: ACCEPTED, ...Object.fromEntries(own) };
}

function eventOf(request: HttpRequest<unknown>, answer: ApiAnswer): Observable<HttpEvent<unknown>> {
  const headers = new HttpHeaders(answer.headers);
  const isJson = /[/+]json\b/.test(headers.get('content-type') ?? '');
  const body: unknown = isJson && answer.body !== '' ? JSON.parse(answer.body) : answer.body;
  const init = { status: answer.status, headers, url: request.urlWithParams };
  const isGood = answer.status >= 200 && answer.status <= 299;
  return isGood ? of(new HttpResponse({ ...init, body })) : throwError(() => new HttpErrorResponse({ ...init, error: body }));
}
