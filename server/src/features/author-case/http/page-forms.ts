import { Injectable } from '@nestjs/common';
import type { ClassConstructor } from 'class-transformer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { unwrap } from '../../../kernel/problem.js';
import { readForm } from '../../../platform/http/fields/validation.js';
import { languageOf } from '../../../platform/http/request-language.js';
import { formKey, type IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { answerForm, attemptForm } from '../../../platform/pages/answer-form.js';
import { formValues } from '../../../platform/pages/failed-form.js';
import { Pages } from '../../../platform/pages/pages.js';

/** The forms of the author's pages: what they hold, and how they are answered in the language of the page. */
@Injectable()
export class PageForms {
  constructor(private readonly pages: Pages) {}

  /** Does what the form asks for and goes where `work` says, below the page's language. When it fails, the page is the answer. */
  answer(request: FastifyRequest, reply: FastifyReply, work: () => Promise<string>): Promise<void> {
    return answerForm(this.pages, { request, reply, values: formValues(request.body) }, async () => pathOf(request, await work()));
  }

  /** The key of this rendering of the form: sent twice, it acts once. */
  key(request: FastifyRequest): IdempotencyKey | null {
    return formKey(formValues(request.body));
  }

  /** Null when the work failed: then the page of the form has been answered. */
  attempt<T>(request: FastifyRequest, reply: FastifyReply, work: () => Promise<T>): Promise<{ value: T } | null> {
    return attemptForm(this.pages, { request, reply, values: formValues(request.body) }, work);
  }

  /** The form as an instance of `type`; an `optional` field that was left empty counts as left out. @throws ProblemException 422. */
  async read<T extends object>(request: FastifyRequest, type: ClassConstructor<T>, optional: readonly string[] = []): Promise<T> {
    const values = Object.entries(formValues(request.body)).filter(([name, value]) => value !== '' || !optional.includes(name));
    return unwrap(await readForm(type, Object.fromEntries(values)));
  }
}

export const pathOf = (request: FastifyRequest, page: string): string => `/${languageOf(request)}/${page}`;
