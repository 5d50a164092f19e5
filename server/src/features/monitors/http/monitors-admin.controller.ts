import { Body, Controller, Get, Header, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { MONITOR_ACCESS } from '../domain/monitor-access.js';
import { ChangeOrganisation } from '../use-cases/change-organisation.js';
import { CreateOrganisation } from '../use-cases/create-organisation.js';
import { AdminAnswer, ApiIfMatch } from './admin-answer.js';
import { AdminMonitor, AdminMonitorList, LastDayRequest, MonitorRequest, NewMonitorRequest } from './monitors-admin.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/monitors')
@Audience({ who: 'staff', roles: MONITOR_ACCESS.write_organisation })
export class MonitorsAdminController {
  constructor(
    private readonly answer: AdminAnswer,
    private readonly createCase: CreateOrganisation,
    private readonly changeCase: ChangeOrganisation,
  ) {}

  @Get()
  @Audience({ who: 'staff', roles: MONITOR_ACCESS.read_members })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'All organisations with their members, also those that ended or begin later', operationId: 'listAllMonitors' })
  @ApiOkResponse({ type: AdminMonitorList })
  listAllMonitors(): Promise<AdminMonitorList> {
    return this.answer.all();
  }

  @Post()
  @ApiOperation({ summary: 'Add an organisation that monitors', operationId: 'addMonitor' })
  @ApiCreatedResponse({ type: AdminMonitor })
  addMonitor(
    @CurrentStaff() actor: StaffActor,
    @Body() asked: NewMonitorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminMonitor> {
    return this.answer.after(this.createCase.run(actor, { ...asked.toDetails(), slug: asked.slug }), asked.slug, reply);
  }

  @Get(':slug')
  @Audience({ who: 'staff', roles: MONITOR_ACCESS.read_members })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'An organisation with its members', operationId: 'readAnyMonitor' })
  @ApiOkResponse({ type: AdminMonitor })
  readAnyMonitor(@Param('slug') slug: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<AdminMonitor> {
    return this.answer.of(slug, reply);
  }

  @Put(':slug')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Change what it says of itself', operationId: 'changeMonitor' })
  @ApiOkResponse({ type: AdminMonitor })
  changeMonitor(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: MonitorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminMonitor> {
    return this.answer.after(this.changeCase.run(actor, { slug, ifMatch }, asked.toDetails()), slug, reply);
  }

  @Put(':slug/last-day')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Set its last day, or take the end back; what it said stays public', operationId: 'setLastDayOfMonitor' })
  @ApiOkResponse({ type: AdminMonitor })
  setLastDay(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { lastDay = null }: LastDayRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminMonitor> {
    return this.answer.after(this.changeCase.setLastDay(actor, { slug, ifMatch }, lastDay), slug, reply);
  }
}
