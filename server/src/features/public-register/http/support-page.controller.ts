import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { unwrap } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { readForm } from '../../../platform/http/fields/validation.js';
import { languageOf } from '../../../platform/http/request-language.js';
import { networkOf } from '../../../platform/http/visitor-network.js';
import { answerForm } from '../../../platform/pages/answer-form.js';
import { formValues } from '../../../platform/pages/failed-form.js';
import { formKey } from '../../../platform/idempotency/idempotency-key.js';
import { Pages } from '../../../platform/pages/pages.js';
import { SupportSubmission } from '../use-cases/support-submission.js';
import { SupportForm } from './support.dto.js';
import { supporterSecret } from './support-cookie.js';

/** The form „И мен ме засяга“ of a public case. */
@ApiExcludeController()
@Controller(['bg/submissions', 'en/submissions'])
@Audience({ who: 'everyone' })
export class SupportPageController {
  constructor(
    private readonly pages: Pages,
    private readonly support: SupportSubmission,
  ) {}

  @Post(':number/support')
  sendSupport(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('number') number: string,
    @Body() body: unknown,
  ): Promise<void> {
    const values = formValues(body);
    return answerForm(this.pages, { request, reply, values }, async () => {
      const typed = values['email'];
      const { email } = unwrap(await readForm(SupportForm, typed === '' ? {} : { email: typed }));
      const language = languageOf(request);
      const wish = email ? { email, language, key: formKey(values) } : null;
      const { isNew } = await this.support.run(number, supporterSecret(request, reply), wish, networkOf(request));
      const told = new URLSearchParams({ done: isNew ? 'counted' : 'again', ...(wish ? { mail: '1' } : {}), ...draftOf(request) });
      return `/${language}/submissions/${encodeURIComponent(number)}/support?${told.toString()}`;
    });
  }
}

/** The draft that they came from, so that the page can lead back to it. */
function draftOf({ url }: FastifyRequest): { draft?: string } {
  const draft = new URLSearchParams(url.split('?')[1] ?? '').get('draft') ?? '';
  return /^[0-9a-z]{10}$/.test(draft) ? { draft } : {};
}
