import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { WEBHOOK_ACCESS } from '../domain/webhook-access.js';
import { WebhookList } from '../reads/webhook-list.js';
import { ChangeWebhook } from '../use-cases/change-webhook.js';
import { CreateWebhook } from '../use-cases/create-webhook.js';
import { DeliveryListDto, WebhookDto, WebhookListDto, WebhookPageQuery, WebhookRequest, WebhookSecretDto } from './webhooks.dto.js';

const IF_MATCH = { name: 'If-Match', required: false, description: 'The version that you saw; 412 when it is another by now.' } as const;
const PAGED = { headers: { Link: { description: '`rel="next"` (RFC 8288)', schema: { type: 'string' } } } } as const;

@ApiTags('programs')
@ApiForbiddenResponse({ description: '`not-a-member`: the account speaks for no organisation today.' })
@Controller('api/v1/staff/webhooks')
@Audience({ who: 'staff', roles: WEBHOOK_ACCESS.write_webhook })
export class WebhooksController {
  constructor(
    private readonly list: WebhookList,
    private readonly create: CreateWebhook,
    private readonly change: ChangeWebhook,
  ) {}

  @Get()
  @Audience({ who: 'staff', roles: WEBHOOK_ACCESS.read_webhooks })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Webhooks of my organisation, or everybody’s for an administrator; `Link: rel="next"` leads on' })
  @ApiOkResponse({ type: WebhookListDto, ...PAGED })
  async listWebhooks(
    @CurrentStaff() actor: StaffActor,
    @Query() { after }: WebhookPageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookListDto> {
    return answerPage(await this.list.page(actor, after ?? null), request, reply);
  }

  @Post()
  @ApiOperation({ summary: 'Register an address; the secret is in this answer alone' })
  @ApiCreatedResponse({ type: WebhookSecretDto })
  @ApiConflictResponse({ description: '`webhooks-full`' })
  addWebhook(@CurrentStaff() actor: StaffActor, @Body() asked: WebhookRequest): Promise<WebhookSecretDto> {
    return this.create.run(actor, asked.toDetails());
  }

  @Get(':id')
  @Audience({ who: 'staff', roles: WEBHOOK_ACCESS.read_webhooks })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A webhook' })
  @ApiOkResponse({ type: WebhookDto })
  async readWebhook(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookDto> {
    const webhook = await this.list.read(actor, id);
    reply.header('etag', versionTag(webhook.version));
    return webhook;
  }

  @Get(':id/deliveries')
  @Audience({ who: 'staff', roles: WEBHOOK_ACCESS.read_webhooks })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What was sent in the last 30 days and how it went; `Link: rel="next"` leads on' })
  @ApiOkResponse({ type: DeliveryListDto, ...PAGED })
  async listDeliveries(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { after }: WebhookPageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliveryListDto> {
    return answerPage(await this.list.log(actor, id, after ?? null), request, reply);
  }

  @Put(':id')
  @HttpCode(204)
  @ApiHeader(IF_MATCH)
  @ApiOperation({ summary: 'Change name, address or events' })
  @ApiNoContentResponse()
  changeWebhook(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: WebhookRequest,
  ): Promise<void> {
    return this.change.details(actor, { id, ifMatch }, asked.toDetails());
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiHeader(IF_MATCH)
  @ApiOperation({ summary: 'Delete a webhook with its log' })
  @ApiNoContentResponse()
  removeWebhook(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    return this.change.remove(actor, { id, ifMatch });
  }
}
