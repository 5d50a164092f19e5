import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { ClassConstructor } from 'class-transformer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { unwrap } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { readForm } from '../../../platform/http/fields/validation.js';
import { languageOf } from '../../../platform/http/request-language.js';
import { formKey } from '../../../platform/idempotency/idempotency-key.js';
import { answerForm } from '../../../platform/pages/answer-form.js';
import { formValues } from '../../../platform/pages/failed-form.js';
import { Pages } from '../../../platform/pages/pages.js';
import { VerdictByLinkDesk } from '../use-cases/verdict-by-link.js';
import { FactsByLink, VerdictByLink, WishByLink } from './verdicts.dto.js';

/** The forms of the page that the links in mail about an answer lead to. Only these change something; opening the page does not. */
@ApiExcludeController()
@Controller(['bg/verdict', 'en/verdict'])
@Audience({ who: 'everyone' })
export class VerdictPagesController {
  constructor(
    private readonly pages: Pages,
    private readonly desk: VerdictByLinkDesk,
  ) {}

  @Post()
  give(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer({ request, reply }, VerdictByLink, 'given', (form) => this.desk.give(form.token, form.toGiven()));
  }

  @Post('reopening')
  reopen(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const key = formKey(formValues(request.body));
    return this.answer({ request, reply }, FactsByLink, 'reopened', (form) => this.desk.reopen(form.token, form.facts, key));
  }

  @Post('forwarding')
  askForwarding(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answer({ request, reply }, WishByLink, 'asked', (form) => this.desk.askForwarding(form.token, form.wish));
  }

  private answer<T extends { token: string }>(
    { request, reply }: { request: FastifyRequest; reply: FastifyReply },
    type: ClassConstructor<T>,
    done: string,
    act: (form: T) => Promise<unknown>,
  ): Promise<void> {
    const values = formValues(request.body);
    return answerForm(this.pages, { request, reply, values }, async () => {
      // A sentence that was left empty is none.
      const filled = Object.entries(values).filter(
        ([name, value]) => name !== 'sentence' || (typeof value === 'string' && value.trim() !== ''),
      );
      const form = unwrap(await readForm(type, Object.fromEntries(filled)));
      await act(form);
      return `/${languageOf(request)}/verdict?token=${encodeURIComponent(form.token)}&done=${done}`;
    });
  }
}
