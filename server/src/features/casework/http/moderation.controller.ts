import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { ForwardCase } from '../../forwarding/index.js';
import { Close, DecidePublication, Reopen } from '../../moderation/index.js';
import { policy, reads } from '../../submissions/index.js';
import { CaseFiles } from '../reads/case-files.js';
import { CaseFile } from './case-file.dto.js';
import { ApiIfMatch, CASE_FILE_HEADERS, tagged } from './if-match.js';
import { ClosureRequest, DecisionRequest, ForwardingRequest, ReopeningRequest } from './moderation.dto.js';

const NUMBER = { name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' };
const CASE_FILE = { type: CaseFile, headers: CASE_FILE_HEADERS };

@ApiTags('moderation')
@Controller('api/v1/moderation')
@Audience({ who: 'staff', roles: policy.rolesFor('read_queue') })
export class ModerationController {
  constructor(
    private readonly files: CaseFiles,
    private readonly decidePublication: DecidePublication,
    private readonly forwardCase: ForwardCase,
    private readonly closeCase: Close,
    private readonly reopenCase: Reopen,
  ) {}

  @Get(':number')
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiOperation({ summary: 'The whole file of a case, for its review', operationId: 'readModerationCase' })
  @ApiOkResponse(CASE_FILE)
  readCase(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFile> {
    return tagged(this.files.read(number, staff), reply);
  }

  @Post(':number/decisions')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Publish, withhold or route a case', operationId: 'decide' })
  @ApiOkResponse(CASE_FILE)
  async decide(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: DecisionRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFile> {
    return tagged(this.files.of(await this.decidePublication.run(number, staff, request.toDecision(), ifMatch), staff), reply);
  }

  @Post(':number/forwarding')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Send a case to the authority that is competent (АПК чл. 112)', operationId: 'forward' })
  @ApiOkResponse(CASE_FILE)
  async forward(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: ForwardingRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFile> {
    return tagged(this.files.of(await this.forwardCase.run(number, staff, request.toForwarding(), ifMatch), staff), reply);
  }

  @Post(':number/closure')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Close an answered case', operationId: 'close' })
  @ApiOkResponse(CASE_FILE)
  async close(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: ClosureRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFile> {
    return tagged(this.files.of(await this.closeCase.run(number, staff, request.note ?? null, ifMatch), staff), reply);
  }

  @Post(':number/reopening')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Open an answered case again', operationId: 'reopen' })
  @ApiOkResponse(CASE_FILE)
  async reopen(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: ReopeningRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFile> {
    return tagged(this.files.of(await this.reopenCase.run(number, staff, request.note, ifMatch), staff), reply);
  }
}
