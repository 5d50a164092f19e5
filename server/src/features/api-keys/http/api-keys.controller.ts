import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import type { ApiKeyId } from '../domain/api-key.js';
import { API_KEY_ACCESS } from '../domain/api-key-access.js';
import { ApiKeyList } from '../reads/api-key-list.js';
import { CreateApiKey } from '../use-cases/create-api-key.js';
import { RevokeApiKey } from '../use-cases/revoke-api-key.js';
import { ApiKeyDto, ApiKeyListDto, ApiKeyPageQuery, ApiKeyRequest, NewApiKeyDto } from './api-keys.dto.js';

@ApiTags('programs')
@ApiForbiddenResponse({ description: '`not-a-member`: the account speaks for no organisation today.' })
@Controller('api/v1/staff/api-keys')
@Audience({ who: 'staff', roles: API_KEY_ACCESS.write_key })
export class ApiKeysController {
  constructor(
    private readonly list: ApiKeyList,
    private readonly create: CreateApiKey,
    private readonly revoke: RevokeApiKey,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Audience({ who: 'staff', roles: API_KEY_ACCESS.read_keys })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Keys of my organisation, or everybody’s for an administrator; `Link: rel="next"` leads on' })
  @ApiOkResponse({ type: ApiKeyListDto, headers: { Link: { description: '`rel="next"` (RFC 8288)', schema: { type: 'string' } } } })
  async listApiKeys(
    @CurrentStaff() actor: StaffActor,
    @Query() { after }: ApiKeyPageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApiKeyListDto> {
    return answerPage(await this.list.page(actor, after ?? null), request, reply);
  }

  @Post()
  @ApiOperation({ summary: 'Make a key; the secret is in this answer alone' })
  @ApiCreatedResponse({ type: NewApiKeyDto })
  @ApiConflictResponse({ description: '`api-keys-full`' })
  async addApiKey(@CurrentStaff() actor: StaffActor, @Body() asked: ApiKeyRequest): Promise<NewApiKeyDto> {
    const { key, secret } = await this.create.run(actor, asked.toDetails());
    return { ...ApiKeyDto.of(key, civilDateIn(this.clock.now())), secret };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke a key at once and for good; it stays in the list' })
  @ApiNoContentResponse()
  revokeApiKey(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: ApiKeyId): Promise<void> {
    return this.revoke.run(actor, id);
  }
}
