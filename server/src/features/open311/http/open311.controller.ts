import { Controller, Get, Param, Query, Res, UseGuards, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerQuotas } from '../../../platform/http/quota/answer-quotas.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { Discovery } from '../reads/discovery.js';
import { RequestUpdates } from '../reads/request-updates.js';
import { ServiceCatalogue } from '../reads/service-catalogue.js';
import { ServiceRequests } from '../reads/service-requests.js';
import { TokenOfRequest } from '../reads/token-of-request.js';
import type { Open311Document } from '../wire/document.js';
import { Jurisdiction } from './jurisdiction.js';
import { Open311Query, PagedQuery, RequestsQuery } from './open311.dto.js';
import { SentParameters } from './sent-parameters.js';
import { WrittenDocument } from './written-document.js';

/** What everybody reads over Open311: GeoReport v2, service discovery, and updates as FixMyStreet reads them. */
@ApiExcludeController()
@Controller('open311')
@Audience({ who: 'everyone' })
@UseGuards(Jurisdiction)
@UseInterceptors(SentParameters, WrittenDocument)
export class Open311Controller {
  constructor(
    private readonly discovery: Discovery,
    private readonly services: ServiceCatalogue,
    private readonly requests: ServiceRequests,
    private readonly updates: RequestUpdates,
    private readonly tokens: TokenOfRequest,
  ) {}

  @Get(['discovery.xml', 'discovery.json'])
  discover(@Query() _: Open311Query, @RequestLanguage() language: Language): Open311Document {
    return this.discovery.read(language);
  }

  @Get(['v2/services.xml', 'v2/services.json'])
  listServices(@Query() _: Open311Query, @RequestLanguage() language: Language): Open311Document {
    return this.services.list(language);
  }

  @Get(['v2/services/:code.xml', 'v2/services/:code.json'])
  defineService(@Param('code') code: string, @Query() _: Open311Query, @RequestLanguage() language: Language): Open311Document {
    return this.services.definition(code, language);
  }

  @Get(['v2/requests.xml', 'v2/requests.json'])
  listRequests(@Query() query: RequestsQuery, @RequestLanguage() language: Language): Promise<Open311Document> {
    return this.requests.list(query, language);
  }

  @Get(['v2/requests/:number.xml', 'v2/requests/:number.json'])
  readRequest(@Param('number') number: string, @Query() _: Open311Query, @RequestLanguage() language: Language): Promise<Open311Document> {
    return this.requests.one(number, language);
  }

  @Get(['v2/servicerequestupdates.xml', 'v2/servicerequestupdates.json'])
  listUpdates(@Query() query: PagedQuery, @RequestLanguage() language: Language): Promise<Open311Document> {
    return this.updates.list(query, language);
  }

  @Get(['v2/tokens/:token.xml', 'v2/tokens/:token.json'])
  readToken(
    @Param('token') token: string,
    @Query() { api_key }: Open311Query,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Open311Document> {
    return this.tokens.read(token, api_key ?? '', (quotas) => answerQuotas(reply, quotas));
  }
}
