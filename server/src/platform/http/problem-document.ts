import type { Problem } from '../../kernel/problem.js';
import type { Language } from '../../kernel/words.js';

/** Problem details (RFC 9457), with the extension `errors` that names each wrong field by a JSON pointer. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

/** Where the page about a kind of problem is. Programs compare it, so that it never changes. */
export const problemTypeUri = (slug: string, publicUrl: URL): string => new URL(`/problems/${slug}`, publicUrl).href;

export function problemDocument(problem: Problem, language: Language, publicUrl: URL): ProblemDocument {
  return {
    type: problemTypeUri(problem.type.slug, publicUrl),
    title: problem.type.title[language],
    status: problem.type.status,
    detail: (problem.detail ?? problem.type.detail)[language],
    ...(problem.errors ? { errors: problem.errors.map((error) => ({ ...error, detail: error.detail[language] })) } : {}),
  };
}
