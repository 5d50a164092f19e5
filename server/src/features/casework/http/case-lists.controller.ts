import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ROLES, type StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { policy } from '../../submissions/index.js';
import { ChangesReader } from '../reads/changes.js';
import { InboxReader } from '../reads/inbox.js';
import { StaffLists } from '../reads/staff-lists.js';
import { CaseSearchQuery, ChangePage, ChangesQuery, Inbox, InboxQuery, SearchPage } from './case-lists.dto.js';

@ApiTags('casework')
@Controller('api/v1')
export class CaseListsController {
  constructor(
    private readonly inbox: InboxReader,
    private readonly lists: StaffLists,
    private readonly changes: ChangesReader,
  ) {}

  @Get('inbox')
  @Audience({ who: 'staff', roles: policy.rolesFor('answer') })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The cases of your department, what is due first at the top', operationId: 'readInbox' })
  @ApiOkResponse({ type: Inbox })
  async readInbox(
    @CurrentStaff() staff: StaffActor,
    @Query() query: InboxQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Inbox> {
    return answerPage(await this.inbox.read(staff, query), request, reply);
  }

  @Get('case-search')
  @Audience({ who: 'staff', roles: policy.rolesFor('read_case') })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Search over all cases that you may see, newest first', operationId: 'searchCases' })
  @ApiOkResponse({ type: SearchPage })
  async search(
    @CurrentStaff() staff: StaffActor,
    @Query() query: CaseSearchQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SearchPage> {
    return answerPage(await this.lists.find(staff, query), request, reply);
  }

  @Get('changes')
  @Audience({ who: 'staff', roles: ROLES })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What changed in public, newest first', operationId: 'readChanges' })
  @ApiOkResponse({ type: ChangePage })
  async readChanges(
    @Query() query: ChangesQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangePage> {
    return answerPage(await this.changes.read(query), request, reply);
  }
}
