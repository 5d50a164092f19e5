import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { unwrap } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { readForm } from '../../../platform/http/fields/validation.js';
import { languageOf } from '../../../platform/http/request-language.js';
import { answerForm } from '../../../platform/pages/answer-form.js';
import { formValues } from '../../../platform/pages/failed-form.js';
import { Pages } from '../../../platform/pages/pages.js';
import { ConfirmFollow } from '../use-cases/confirm-follow.js';
import { EndFollow } from '../use-cases/end-follow.js';
import { FollowToken } from './follows.dto.js';

/** The buttons of the pages that the links in letters lead to. */
@ApiExcludeController()
@Controller(['bg/follow', 'en/follow'])
@Audience({ who: 'everyone' })
export class FollowPagesController {
  constructor(
    private readonly pages: Pages,
    private readonly confirm: ConfirmFollow,
    private readonly end: EndFollow,
  ) {}

  @Post('confirm')
  pressConfirm(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    return this.press({ request, reply, body }, 'confirm', (token) => this.confirm.run(token));
  }

  @Post('unsubscribe')
  pressUnsubscribe(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    return this.press({ request, reply, body }, 'unsubscribe', (token) => this.end.run(token));
  }

  private press(
    { request, reply, body }: { request: FastifyRequest; reply: FastifyReply; body: unknown },
    page: string,
    act: (token: string) => Promise<void>,
  ): Promise<void> {
    // The form may send the token itself, or be sent to the address of its page, which has it.
    const values = { ...tokenInAddress(request), ...formValues(body) };
    return answerForm(this.pages, { request, reply, values }, async () => {
      const { token } = unwrap(await readForm(FollowToken, values));
      await act(token);
      return `/${languageOf(request)}/follow/${page}?done=1`;
    });
  }
}

function tokenInAddress(request: FastifyRequest): { token?: string } {
  const token = new URLSearchParams(request.url.split('?')[1] ?? '').get('token');
  return token === null ? {} : { token };
}
