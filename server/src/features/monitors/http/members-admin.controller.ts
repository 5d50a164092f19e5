import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { MONITOR_ACCESS } from '../domain/monitor-access.js';
import { OrganisationList } from '../reads/organisation-list.js';
import { AddMember, RemoveMember } from '../use-cases/members.js';
import { AdminAnswer, ApiIfMatch } from './admin-answer.js';
import { AdminMonitor, MonitorAccount, MonitorAccountList, NewMemberRequest } from './monitors-admin.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin')
@Audience({ who: 'staff', roles: MONITOR_ACCESS.write_member })
export class MembersAdminController {
  constructor(
    private readonly answer: AdminAnswer,
    private readonly list: OrganisationList,
    private readonly addCase: AddMember,
    private readonly removeCase: RemoveMember,
  ) {}

  @Get('free-monitor-accounts')
  @Audience({ who: 'staff', roles: MONITOR_ACCESS.read_members })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Accounts of monitors that belong to no organisation', operationId: 'listFreeMonitorAccounts' })
  @ApiOkResponse({ type: MonitorAccountList })
  async listFreeAccounts(): Promise<MonitorAccountList> {
    return { items: (await this.list.free()).map(MonitorAccount.of) };
  }

  @Post('monitors/:slug/members')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Let an account speak for the organisation', operationId: 'addMonitorMember' })
  @ApiOkResponse({ type: AdminMonitor })
  @ApiConflictResponse({ description: '`member-elsewhere`, `organisation-ended`' })
  addMember(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { account }: NewMemberRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminMonitor> {
    return this.answer.after(this.addCase.run(actor, { slug, ifMatch }, account), slug, reply);
  }

  @Delete('monitors/:slug/members/:account')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Let an account speak for it no longer; what it said stays', operationId: 'removeMonitorMember' })
  @ApiOkResponse({ type: AdminMonitor })
  removeMember(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Param('account', ParseUUIDPipe) account: AccountId,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminMonitor> {
    return this.answer.after(this.removeCase.run(actor, { slug, ifMatch }, account), slug, reply);
  }
}
