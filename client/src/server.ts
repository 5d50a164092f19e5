import { AngularNodeAppEngine } from '@angular/ssr/node';

import type { RenderContext } from './app/core/http/render-context';

export type { ApiAnswer, RenderContext } from './app/core/http/render-context';
export type { FormError, FormResult } from './app/core/http/form-result';

const engines = new Map<string, AngularNodeAppEngine>();

/**
 * Renders the page of a GET request.
 *
 * The engine would answer a POST with 200 and drop its body: a failed form is rendered by a GET request to the URL
 * the browser posted to, with `context.form`. Null means that no page has this URL.
 * Rejects with an AbortError when `request.signal` aborts.
 */
export async function render(request: Request, context: RenderContext): Promise<Response | null> {
  const response = await engineFor(context.allowedHosts).handle(request, context);
  if (response === null || response.body === null) {
    return response;
  }
  // Read to the end here, so that a failure while serialising rejects instead of breaking off a half-sent page.
  const page = await response.text();
  const body = hasScript(new URL(request.url).pathname) ? page : withoutScript(page);
  return new Response(body, { status: response.status, headers: response.headers });
}

function engineFor(allowedHosts: readonly string[]): AngularNodeAppEngine {
  const key = allowedHosts.join(' ');
  const engine = engines.get(key) ?? new AngularNodeAppEngine({ allowedHosts });
  engines.set(key, engine);
  return engine;
}

/**
 * Who writes a submission is helped by scripts: counters, similar cases, a warning about personal data (docs/adr/0010). A receipt is checked by a
 * script alone, as the reader is not to believe the server.
 */
function hasScript(path: string): boolean {
  return /^\/(?:bg|en)\/(?:submit|verify)(?:\/|$)/.test(path);
}

/**
 * Texts of people can't look like these tags: they are escaped in the page, in the state that is taken out with them, and in what is told to search
 * engines, which is no script and stays.
 */
function withoutScript(page: string): string {
  return page
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<script\b(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g, '');
}
