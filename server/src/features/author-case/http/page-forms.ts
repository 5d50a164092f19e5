import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ClassConstructor } from 'class-transformer';
import { unwrap } from '../../../kernel/problem.js';
import { readForm } from '../../../platform/http/fields/validation.js';
import { languageOf } from '../../../platform/http/request-language.js';
import { failedForm, formValues } from '../../../platform/pages/failed-form.js';
import { Pages } from '../../../platform/pages/pages.js';

/** A form of a page that was sent: what it holds, and how its page is answered. */
@Injectable()
export class PageForms {
  constructor(private readonly pages: Pages) {}

  /** Does what the form asks for and goes where `work` says, below the page's language. */
  async answer(request: FastifyRequest, reply: FastifyReply, work: () => Promise<string>): Promise<void> {
    const done = await this.attempt(request, reply, work);
    if (done) await this.pages.seeOther(reply, pathOf(request, done.value));
  }

  /** Null when the work failed: then the page of the form has been answered, with all that was typed. */
  async attempt<T>(request: FastifyRequest, reply: FastifyReply, work: () => Promise<T>): Promise<{ readonly value: T } | null> {
    try {
      return { value: await work() };
    } catch (error) {
      const { retryAfter, ...outcome } = failedForm(error, formValues(request.body));
      if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
      await this.pages.show(request, reply, outcome);
      return null;
    }
  }

  /** The form as an instance of `type`; a field that was left empty counts as left out where it may be. @throws ProblemException 422. */
  async read<T extends object>(request: FastifyRequest, type: ClassConstructor<T>, { optional = [] }: { optional?: readonly string[] } = {}): Promise<T> {
    const values = Object.entries(formValues(request.body)).filter(([name, value]) => value !== '' || !optional.includes(name));
    return unwrap(await readForm(type, Object.fromEntries(values)));
  }
}

export const pathOf = (request: FastifyRequest, page: string): string => `/${languageOf(request)}/${page}`;
