import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { unwrap } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { readForm } from '../../../platform/http/fields/validation.js';
import { languageOf } from '../../../platform/http/request-language.js';
import { networkOf } from '../../../platform/http/visitor-network.js';
import { formKey } from '../../../platform/idempotency/idempotency-key.js';
import { answerForm } from '../../../platform/pages/answer-form.js';
import { formValues } from '../../../platform/pages/failed-form.js';
import { Pages } from '../../../platform/pages/pages.js';
import { FollowSubmission } from '../use-cases/follow-submission.js';
import { FollowForm } from './follow.dto.js';

/** The form under a public case. */
@ApiExcludeController()
@Controller(['bg/submissions', 'en/submissions'])
@Audience({ who: 'everyone' })
export class FollowPageController {
  constructor(
    private readonly pages: Pages,
    private readonly follow: FollowSubmission,
  ) {}

  @Post(':number/follow')
  sendFollow(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('number') number: string,
    @Body() body: unknown,
  ): Promise<void> {
    const values = formValues(body);
    return answerForm(this.pages, { request, reply, values }, async () => {
      const { email, frequency } = unwrap(
        await readForm(FollowForm, { email: values['email'], frequency: values['frequency'] ?? 'immediate' }),
      );
      const language = languageOf(request);
      await this.follow.run(number, { email, language, frequency, key: formKey(values) }, networkOf(request));
      return `/${language}/submissions/${encodeURIComponent(number)}/follow?done=1`;
    });
  }
}
