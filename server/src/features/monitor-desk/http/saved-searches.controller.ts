import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { DESK_ACCESS } from '../domain/desk-access.js';
import { SearchDesk } from '../reads/search-desk.js';
import { ChangeSearch } from '../use-cases/change-search.js';
import { SaveSearch } from '../use-cases/save-search.js';
import {
  NewSearchRequest,
  SavedSearchItem,
  SavedSearchList,
  SearchNameRequest,
  SearchPageQuery,
  SearchResultPage,
  SearchSeenRequest,
} from './saved-searches.dto.js';

@ApiTags('monitoring')
@Controller('api/v1/monitor-desk/searches')
@Audience({ who: 'staff', roles: DESK_ACCESS.keep_searches })
export class SavedSearchesController {
  constructor(
    private readonly desk: SearchDesk,
    private readonly save: SaveSearch,
    private readonly change: ChangeSearch,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Your saved searches with how much is new in each' })
  @ApiOkResponse({ type: SavedSearchList })
  listSearches(@CurrentStaff() actor: StaffActor): Promise<SavedSearchList> {
    return this.desk.list(actor);
  }

  @Post()
  @HttpCode(201)
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Save a search of the table of commitments' })
  @ApiCreatedResponse({ type: SavedSearchItem })
  async saveSearch(
    @CurrentStaff() actor: StaffActor,
    @Body() { name, filters }: NewSearchRequest,
    @RequestKey() key: IdempotencyKey | null,
  ): Promise<SavedSearchItem> {
    return this.desk.item(actor, await this.save.run(actor, name, filters, key));
  }

  @Put(':id')
  @ApiOperation({ summary: 'Give a saved search another name' })
  @ApiOkResponse({ type: SavedSearchItem })
  async renameSearch(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name }: SearchNameRequest,
  ): Promise<SavedSearchItem> {
    await this.change.rename(actor, id, name);
    return this.desk.item(actor, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a saved search' })
  @ApiNoContentResponse()
  deleteSearch(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.change.remove(actor, id);
  }

  @Get(':id/commitments')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What a saved search finds now, and what of it is new; `Link: rel="next"` leads on' })
  @ApiOkResponse({ type: SearchResultPage })
  async runSearch(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: SearchPageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SearchResultPage> {
    return answerPage(await this.desk.run(actor, id, query), request, reply);
  }

  @Put(':id/mark')
  @HttpCode(204)
  @ApiOperation({ summary: 'Mark what a saved search found as read' })
  @ApiNoContentResponse()
  markSearch(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: string, @Body() { at }: SearchSeenRequest): Promise<void> {
    return this.change.markAsRead(actor, id, at);
  }
}
