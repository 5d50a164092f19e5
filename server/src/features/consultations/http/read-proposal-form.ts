import type { FieldError } from '../../../kernel/problem.js';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { readForm } from '../../../platform/http/fields/validation.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import type { FormValues } from '../../../platform/pages/failed-form.js';
import { consultationFault } from '../domain/consultation-problems.js';
import type { ProposalContent } from '../domain/proposal.js';
import { ProposalForm } from './proposal-form.dto.js';

const typed = (values: FormValues, name: string): string => [values[name] ?? ''].flat().join('').trim();
/** Nothing is the same as a field that was left empty. */
const given = (values: FormValues, name: string): string | null => typed(values, name) || null;

/** What was typed, or everything that is wrong with it at once. @throws ProblemException 422. */
export async function readProposalForm(values: FormValues, articles: number, language: Language): Promise<ProposalContent> {
  const article = articleOf(typed(values, 'article'), articles);
  const showName = typed(values, 'showName') !== '';
  const form = await readForm(ProposalForm, { text: typed(values, 'text'), name: given(values, 'name'), email: given(values, 'email') });
  const errors: FieldError[] = [
    ...(article === 'unknown' ? [consultationFault('/article', 'no_such_article')] : []),
    ...(form.ok ? [] : (form.problem.errors ?? [])),
    ...(showName && given(values, 'name') === null ? [consultationFault('/name', 'name_missing')] : []),
  ];
  if (errors.length > 0 || article === 'unknown' || !form.ok) return fail(INVALID, { errors });
  const { text, name = null, email = null } = form.value;
  return { article, text, name, showName, email, language };
}

function articleOf(text: string, articles: number): number | null | 'unknown' {
  if (text === '') return null;
  const place = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return place >= 1 && place <= articles ? place : 'unknown';
}
