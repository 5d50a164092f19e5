import { Body, Controller, Get, Header, HttpCode, Put, Query, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { DESK_ACCESS } from '../domain/desk-access.js';
import { DeskNews } from '../reads/desk-news.js';
import { MarkAsRead } from '../use-cases/mark-as-read.js';
import { DeskChangesPage, DeskChangesQuery, DeskMarkRequest } from './desk-changes.dto.js';

@ApiTags('monitoring')
@Controller('api/v1/monitor-desk')
@Audience({ who: 'staff', roles: DESK_ACCESS.read_changes })
export class DeskChangesController {
  constructor(
    private readonly news: DeskNews,
    private readonly mark: MarkAsRead,
  ) {}

  @Get('changes')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What changed in public since your last mark, by what it is about; `Link: rel="next"` leads on' })
  @ApiOkResponse({ type: DeskChangesPage })
  async readDeskChanges(
    @CurrentStaff() actor: StaffActor,
    @Query() query: DeskChangesQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeskChangesPage> {
    return answerPage(await this.news.read(actor, query), request, reply);
  }

  @Put('mark')
  @HttpCode(204)
  @ApiOperation({ summary: 'Mark what changed as read, up to the page that you saw' })
  @ApiNoContentResponse()
  markDeskChanges(@CurrentStaff() actor: StaffActor, @Body() { upTo }: DeskMarkRequest): Promise<void> {
    return this.mark.run(actor, upTo);
  }
}
