import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { secondOpinions } from '../../moderation/index.js';
import { AppealPageForm } from './case-forms.dto.js';
import { CaseVisit } from './case-visit.js';
import { PageForms } from './page-forms.js';

/** The form with which an author appeals, on the page of their case. */
@ApiExcludeController()
@Controller(['bg/case', 'en/case'])
@Audience({ who: 'everyone' })
export class AppealPageController {
  constructor(
    private readonly forms: PageForms,
    private readonly visit: CaseVisit,
    private readonly lodgeAppeal: secondOpinions.LodgeAppeal,
  ) {}

  @Post(':number/appeal')
  appeal(@Param('number') number: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.visit.answer(request, reply, number, 'appeal', async (known, actor) => {
      const { appeal } = await this.forms.read(request, AppealPageForm);
      await this.lodgeAppeal.run(known, actor, { text: appeal, key: this.forms.key(request) });
    });
  }
}
