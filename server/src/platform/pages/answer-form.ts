import type { FastifyReply, FastifyRequest } from 'fastify';
import { failedForm, type FormValues } from './failed-form.js';
import type { Pages } from './pages.js';

/** A form as it was sent from a page. */
export interface PostedForm {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly values: FormValues;
}

/** Runs the work of a form and leads to the path that it names (303); what fails is told on the page itself, with all that was typed. */
export async function answerForm(pages: Pages, { request, reply, values }: PostedForm, work: () => Promise<string>): Promise<void> {
  let path: string;
  try {
    path = await work();
  } catch (error) {
    const { retryAfter, ...outcome } = failedForm(error, values);
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
    return pages.show(request, reply, outcome);
  }
  return pages.seeOther(reply, path);
}
