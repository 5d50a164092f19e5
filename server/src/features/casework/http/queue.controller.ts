import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { desk } from '../../moderation/index.js';
import { policy, reads } from '../../submissions/index.js';
import { CaseFiles } from '../reads/case-files.js';
import { QueueOverviewReader } from '../reads/queue-overview.js';
import { QueueReader } from '../reads/queue-reader.js';
import { ClaimCases } from '../use-cases/claim-cases.js';
import { RouteCases } from '../use-cases/route-cases.js';
import { CaseFile } from './case-file.dto.js';
import { CASE_FILE_HEADERS, tagged } from './if-match.js';
import { Queue, QueueClaim, QueueOverview, QueueQuery } from './queue.dto.js';
import { ClaimRequest, RoutingAnswer, RoutingRequest } from './routing.dto.js';

const NUMBER = { name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' };

@ApiTags('moderation')
@Controller('api/v1/moderation')
@Audience({ who: 'staff', roles: policy.rolesFor('read_queue') })
export class QueueController {
  constructor(
    private readonly queue: QueueReader,
    private readonly overview: QueueOverviewReader,
    private readonly claims: ClaimCases,
    private readonly routing: RouteCases,
    private readonly undoing: desk.UndoDecision,
    private readonly files: CaseFiles,
  ) {}

  @Get('queue')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What waits for the moderators, in the order in which to take it', operationId: 'readModerationQueue' })
  @ApiOkResponse({ type: Queue })
  async readQueue(
    @CurrentStaff() staff: StaffActor,
    @Query() query: QueueQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Queue> {
    return answerPage(await this.queue.read(staff, query), request, reply);
  }

  @Get('queue/overview')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Who has what in hand, and how long cases waited lately', operationId: 'readQueueOverview' })
  @ApiOkResponse({ type: QueueOverview })
  readOverview(@CurrentStaff() staff: StaffActor): Promise<QueueOverview> {
    return this.overview.read(staff);
  }

  @Post('routings')
  @Audience({ who: 'staff', roles: policy.rolesFor('route') })
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Send several cases to one department; each has an outcome of its own', operationId: 'routeMany' })
  @ApiOkResponse({ type: RoutingAnswer })
  routeMany(
    @CurrentStaff() staff: StaffActor,
    @RequestLanguage() language: Language,
    @Body() request: RoutingRequest,
  ): Promise<RoutingAnswer> {
    return this.routing.run(request, staff, language);
  }

  @Put(':number/claim')
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiOperation({
    summary: 'Take a case in hand, or keep it; answers whose it is, which is somebody else unless it was free',
    operationId: 'claimCase',
  })
  @ApiOkResponse({ type: QueueClaim })
  claim(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() { takeOver }: ClaimRequest,
  ): Promise<QueueClaim> {
    return this.claims.take(number, staff, takeOver ?? false);
  }

  @Delete(':number/claim')
  @HttpCode(204)
  @ApiParam(NUMBER)
  @ApiOperation({ summary: 'Let a case go', operationId: 'releaseCase' })
  @ApiNoContentResponse()
  release(@Param('number', reads.CaseNumberPipe) number: CaseNumber, @CurrentStaff() staff: StaffActor): Promise<void> {
    return this.claims.release(number, staff);
  }

  @Post(':number/decisions/:decision/undoing')
  @Audience({ who: 'staff', roles: policy.rolesFor('undo_decision') })
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiParam({ name: 'decision', type: String, format: 'uuid' })
  @ApiOperation({ summary: 'Take a decision back before anybody was told of it', operationId: 'undoDecision' })
  @ApiOkResponse({ type: CaseFile, headers: CASE_FILE_HEADERS })
  async undo(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Param('decision', ParseUUIDPipe) decision: string,
    @CurrentStaff() staff: StaffActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFile> {
    return tagged(this.files.of(await this.undoing.run(number, staff, decision), staff), reply);
  }
}
