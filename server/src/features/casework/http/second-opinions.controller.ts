import { Body, Controller, Header, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { secondOpinions } from '../../moderation/index.js';
import { policy, reads } from '../../submissions/index.js';
import { CaseFiles } from '../reads/case-files.js';
import { CaseFile } from './case-file.dto.js';
import { ApiIfMatch, CASE_FILE_HEADERS, tagged } from './if-match.js';
import { AppealAnswerRequest, SecondLookRequest } from './second-opinions.dto.js';

/** What somebody says who did not decide first. */
@ApiTags('moderation')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@Controller('api/v1/moderation/:number')
export class SecondOpinionsController {
  constructor(
    private readonly lookAgain: secondOpinions.LookAgain,
    private readonly decideAppeal: secondOpinions.DecideAppeal,
    private readonly files: CaseFiles,
  ) {}

  @Post('second-look')
  @HttpCode(200)
  @Audience({ who: 'staff', roles: policy.rolesFor('second_look') })
  @Header('cache-control', 'no-store')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Say yes or no to another moderator’s proposal to withhold a text', operationId: 'lookAgain' })
  @ApiOkResponse({ type: CaseFile, headers: CASE_FILE_HEADERS })
  async look(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() { look, note }: SecondLookRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFile> {
    return tagged(this.files.of(await this.lookAgain.run(number, staff, look, note ?? null, ifMatch), staff), reply);
  }

  @Post('appeal-decision')
  @HttpCode(200)
  @Audience({ who: 'staff', roles: policy.rolesFor('decide_appeal') })
  @Header('cache-control', 'no-store')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Decide an author’s appeal against another’s decision to withhold the text', operationId: 'decideAppeal' })
  @ApiOkResponse({ type: CaseFile, headers: CASE_FILE_HEADERS })
  async answer(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: AppealAnswerRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFile> {
    return tagged(this.files.of(await this.decideAppeal.run(number, staff, request.toAnswer(), ifMatch), staff), reply);
  }
}
