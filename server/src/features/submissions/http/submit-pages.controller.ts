import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { formValues } from '../../../platform/pages/failed-form.js';
import { SubmitPagesFiles } from './submit-pages-files.js';
import { SubmitPages } from './submit-pages.js';

/** The forms of the submission's pages, as browsers send them with and without JavaScript. */
@ApiExcludeController()
@Controller(['bg/submit', 'en/submit'])
@Audience({ who: 'everyone' })
export class SubmitPagesController {
  constructor(
    private readonly pages: SubmitPages,
    private readonly files: SubmitPagesFiles,
  ) {}

  @Post()
  start(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    return this.pages.start({ request, reply, values: formValues(body) });
  }

  @Post(':draft/files')
  takeFiles(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('draft') id: string, @Body() body: unknown): Promise<void> {
    return this.files.post({ request, reply, values: formValues(body) }, id);
  }

  @Post(':draft/check')
  send(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('draft') id: string, @Body() body: unknown): Promise<void> {
    return this.pages.send({ request, reply, values: formValues(body) }, id);
  }

  @Post(':draft/:step')
  save(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('draft') id: string,
    @Param('step') step: string,
    @Body() body: unknown,
  ): Promise<void> {
    return this.pages.save({ request, reply, values: formValues(body) }, id, step);
  }
}
