import { AngularNodeAppEngine } from '@angular/ssr/node';

import { isScripted } from './app/core/hydration/scripted-pages';
import type { RenderContext } from './app/core/http/render-context';

export type { ApiAnswer, RenderContext } from './app/core/http/render-context';
export type { FormError, FormResult } from './app/core/http/form-result';

const engines = new Map<string, AngularNodeAppEngine>();

/** A page to be sent. */
export interface DrawnPage {
  status: number;
  headers: Headers;
  body: string;
}

/**
 * Renders the page of a GET request.
 *
 * The engine would answer a POST with 200 and drop its body: a failed form is rendered by a GET request to the URL
 * the browser posted to, with `context.form`. Null means that no page has this URL.
 * Rejects with an AbortError when `request.signal` aborts.
 */
export async function render(request: Request, context: RenderContext): Promise<DrawnPage | null> {
  const response = await engineFor(context.allowedHosts).handle(request, context);
  if (response === null) {
    return null;
  }
  const { status, headers } = response;
  // Read to the end here, so that a failure while serialising rejects instead of breaking off a half-sent page.
  const page = await response.text();
  return { status, headers, body: isScripted(new URL(request.url).pathname) ? page : withoutScript(page) };
}

function engineFor(allowedHosts: readonly string[]): AngularNodeAppEngine {
  const key = allowedHosts.join(' ');
  const engine = engines.get(key) ?? new AngularNodeAppEngine({ allowedHosts });
  engines.set(key, engine);
  return engine;
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
