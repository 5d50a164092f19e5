import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from '../http/problem-of.js';
import { reportUnexpected } from '../http/unexpected-failure.js';
import { failedForm, type FormValues } from './failed-form.js';
import type { Pages } from './pages.js';

/** A form as it was sent from a page. */
export interface PostedForm {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly values: FormValues;
}

/** Runs the work of a form and leads to the path that it names (303); what fails is told on the page itself, with all that was typed. */
export async function answerForm(pages: Pages, form: PostedForm, work: () => Promise<string>): Promise<void> {
  const done = await attemptForm(pages, form, work);
  if (done) await pages.seeOther(form.reply, done.value);
}

/** Runs the work of a form whose answer is more than a path; null when it failed, and the page was the answer. */
export async function attemptForm<T>(
  pages: Pages,
  { request, reply, values }: PostedForm,
  work: () => Promise<T>,
): Promise<{ value: T } | null> {
  try {
    return { value: await work() };
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) reportUnexpected(error, request);
    const { retryAfter, ...outcome } = failedForm(problem, values);
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
    await pages.show(request, reply, outcome);
    return null;
  }
}
