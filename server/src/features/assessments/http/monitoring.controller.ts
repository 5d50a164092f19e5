import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiForbiddenResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { ASSESSMENT_ACCESS } from '../domain/assessment-access.js';
import { MonitoringList } from '../reads/monitoring-list.js';
import { OwnOrganisation } from '../reads/own-organisation.js';
import { MonitoringListDto, MonitoringQuery, OwnMonitor } from './monitoring.dto.js';

@ApiTags('monitoring')
@Controller('api/v1/monitoring')
@Audience({ who: 'staff', roles: ASSESSMENT_ACCESS.read_desk })
export class MonitoringController {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly list: MonitoringList,
  ) {}

  @Get('organisation')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'For which organisation my account speaks today', operationId: 'readOwnMonitor' })
  @ApiOkResponse({ type: OwnMonitor })
  readOwn(@CurrentStaff() actor: StaffActor): Promise<OwnMonitor> {
    return this.own.of(actor);
  }

  @Get('commitments')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Commitments with the word of my organisation, the earliest last day first; `Link: rel="next"` leads on',
    operationId: 'listMonitoredCommitments',
  })
  @ApiOkResponse({ type: MonitoringListDto, headers: { Link: { description: '`rel="next"` (RFC 8288)', schema: { type: 'string' } } } })
  @ApiForbiddenResponse({ description: '`not-a-member`: the account speaks for no organisation today.' })
  async listCommitments(
    @CurrentStaff() actor: StaffActor,
    @Query() query: MonitoringQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MonitoringListDto> {
    return answerPage(await this.list.page(actor, query), request, reply);
  }
}
