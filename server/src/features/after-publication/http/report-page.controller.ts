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
import { Pages } from '../../../platform/pages/pages.js';
import { ReportText } from '../use-cases/report-text.js';
import { ReportRequest } from './reports.dto.js';

/** The form „Докладвайте текста“ of a public case. */
@ApiExcludeController()
@Controller(['bg/submissions', 'en/submissions'])
@Audience({ who: 'everyone' })
export class ReportPageController {
  constructor(
    private readonly pages: Pages,
    private readonly report: ReportText,
  ) {}

  @Post(':number/report')
  sendReport(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('number') number: string,
    @Body() body: unknown,
  ): Promise<void> {
    const values = formValues(body);
    return answerForm(this.pages, { request, reply, values }, async () => {
      const { reason, text } = values;
      const form = unwrap(
        await readForm(ReportRequest, { reason: reason ?? '', ...(typeof text === 'string' && text.trim() === '' ? {} : { text }) }),
      );
      await this.report.run(number, form.toGiven(), networkOf(request));
      return `/${languageOf(request)}/submissions/${encodeURIComponent(number)}/report?done=1`;
    });
  }
}
