import type { FastifyRequest } from 'fastify';
import type { Problem } from '../../kernel/problem.js';
import { type Language, LANGUAGES } from '../../kernel/words.js';
import { languageOf } from '../http/request-language.js';
import type { RenderContext } from './client-bundle.js';
import { formValues } from './failed-form.js';
import type { FormOutcome } from './pages.js';

export type FailureContext = NonNullable<RenderContext['failure']>;

const IN_LANGUAGE = new RegExp(`^/(?:${LANGUAGES.join('|')})(?=/|$)`);

/** What the page of a failure is told: the words of this very problem, and the page to go back to or try again. */
export function failureContext(request: FastifyRequest, problem: Problem | null, ownOrigins: readonly string[]): FailureContext {
  const detail = problem && (problem.detail ?? problem.type.detail)[languageOf(request)];
  return { address: addressOf(request, ownOrigins), ...(detail ? { detail } : {}) };
}

/**
 * The page within its language: the one that was asked for, or the one whose form was sent. The start page where that is not
 * known, as when another site sent the form.
 */
function addressOf({ method, url, headers }: FastifyRequest, ownOrigins: readonly string[]): string {
  const page = method === 'GET' || method === 'HEAD' ? url : refererOf(headers.referer, ownOrigins);
  return IN_LANGUAGE.test(page) ? page.replace(IN_LANGUAGE, '') || '/' : '/';
}

function refererOf(referer: string | undefined, ownOrigins: readonly string[]): string {
  if (referer === undefined || !URL.canParse(referer)) return '/';
  const { origin, pathname, search } = new URL(referer);
  return ownOrigins.includes(origin) ? `${pathname}${search}` : '/';
}

/** A form that no page could answer: what was typed is shown, to be copied. Nothing when nothing was read. */
export function typedForm(request: FastifyRequest, status: number): FormOutcome | undefined {
  const values = formValues(request.body);
  return Object.keys(values).length > 0 ? { values, errors: [], status } : undefined;
}

/** A failed form in the language of its page. */
export function formContext(outcome: FormOutcome, language: Language): NonNullable<RenderContext['form']> {
  const values = Object.entries(outcome.values).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]);
  return {
    values: Object.fromEntries(values) as Record<string, string | string[]>,
    errors: outcome.errors.map(({ pointer, detail }) => ({ pointer, detail: detail[language] })),
    status: outcome.status,
    ...(outcome.banner ? { banner: outcome.banner[language] } : {}),
  };
}
