import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { AskForwarding, FactsForm, GiveVerdict, ReopenWithFacts, VerdictForm, WishForm } from '../../verdicts/index.js';
import { CaseVisit } from './case-visit.js';
import { PageForms } from './page-forms.js';

/** The forms with which an author judges an answer on the page of their case, for those who get no mail. */
@ApiExcludeController()
@Controller(['bg/case', 'en/case'])
@Audience({ who: 'everyone' })
export class VerdictPageController {
  constructor(
    private readonly forms: PageForms,
    private readonly visit: CaseVisit,
    private readonly giveVerdict: GiveVerdict,
    private readonly reopenWithFacts: ReopenWithFacts,
    private readonly askForForwarding: AskForwarding,
  ) {}

  @Post(':number/verdict')
  give(@Param('number') number: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.visit.answer(request, reply, number, 'verdict', async (known, actor) => {
      const form = await this.forms.read(request, VerdictForm, ['sentence']);
      await this.giveVerdict.run(known, actor, form.toGiven());
    });
  }

  @Post(':number/reopening')
  reopen(@Param('number') number: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.visit.answer(request, reply, number, 'reopening', async (known, actor) => {
      const { facts } = await this.forms.read(request, FactsForm);
      await this.reopenWithFacts.run(known, actor, facts, this.forms.key(request));
    });
  }

  @Post(':number/forwarding')
  askForwarding(@Param('number') number: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.visit.answer(request, reply, number, 'forwarding', async (known, actor) => {
      const { wish } = await this.forms.read(request, WishForm);
      await this.askForForwarding.run(known, actor, wish);
    });
  }
}
