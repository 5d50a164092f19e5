import { Body, Controller, HttpCode, Post, Res, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerQuotas } from '../../../platform/http/quota/answer-quotas.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { VisitorNetwork } from '../../../platform/http/visitor-network.js';
import { AddToRequest } from '../use-cases/add-to-request.js';
import { SendRequest } from '../use-cases/send-request.js';
import type { Open311Document } from '../wire/document.js';
import { Jurisdiction } from './jurisdiction.js';
import { RequestUpdateForm, ServiceRequestForm } from './open311-forms.dto.js';
import { SentParameters } from './sent-parameters.js';
import { WrittenDocument } from './written-document.js';

/** What programs with a key send over Open311, as a form. The key stands in the form and not in a header: the standard has it there. */
@ApiExcludeController()
@Controller('open311/v2')
@Audience({ who: 'everyone' })
@UseGuards(Jurisdiction)
@UseInterceptors(SentParameters, WrittenDocument)
export class Open311WritesController {
  constructor(
    private readonly sendRequest: SendRequest,
    private readonly addToRequest: AddToRequest,
  ) {}

  @Post(['requests.xml', 'requests.json'])
  @HttpCode(201)
  send(
    @Body() form: ServiceRequestForm,
    @VisitorNetwork() network: string,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Open311Document> {
    return this.sendRequest.run(form.toSent(), { network, language, tell: (quotas) => answerQuotas(reply, quotas) });
  }

  @Post(['servicerequestupdates.xml', 'servicerequestupdates.json'])
  @HttpCode(201)
  add(@Body() form: RequestUpdateForm, @Res({ passthrough: true }) reply: FastifyReply): Promise<Open311Document> {
    return this.addToRequest.run(form.toSent(), (quotas) => answerQuotas(reply, quotas));
  }
}
