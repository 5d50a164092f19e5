import { Body, Controller, Header, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { Merge, Unmerge } from '../../moderation/index.js';
import { policy, reads } from '../../submissions/index.js';
import { CaseFiles } from '../reads/case-files.js';
import { CaseFile } from './case-file.dto.js';
import { ApiIfMatch, CASE_FILE_HEADERS, tagged } from './if-match.js';
import { MergingRequest, UnmergingRequest } from './moderation.dto.js';

const NUMBER = { name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' };
const CASE_FILE = { type: CaseFile, headers: CASE_FILE_HEADERS };

@ApiTags('moderation')
@Controller('api/v1/moderation')
@Audience({ who: 'staff', roles: policy.rolesFor('merge') })
export class MergingController {
  constructor(
    private readonly files: CaseFiles,
    private readonly mergeCase: Merge,
    private readonly unmergeCase: Unmerge,
  ) {}

  @Post(':number/merging')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Join a repeat to the earlier case (АПК чл. 124)', operationId: 'merge' })
  @ApiOkResponse(CASE_FILE)
  async merge(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: MergingRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFile> {
    return tagged(this.files.of(await this.mergeCase.run(number, staff, request.toMerging(), ifMatch), staff), reply);
  }

  @Post(':number/unmerging')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Part a case from the one that it was joined to', operationId: 'unmerge' })
  @ApiOkResponse(CASE_FILE)
  async unmerge(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: UnmergingRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFile> {
    return tagged(this.files.of(await this.unmergeCase.run(number, staff, request.note, ifMatch), staff), reply);
  }
}
