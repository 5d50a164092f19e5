import { Body, Controller, Get, Header, Headers, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { policy, reads } from '../../submissions/index.js';
import { CaseEdits } from '../reads/case-edits.js';
import { CaseReports } from '../reads/case-reports.js';
import { EditPublicText } from '../use-cases/edit-public-text.js';
import { SettleReports } from '../use-cases/settle-reports.js';
import { EditPage, EditRequest, EditsQuery } from './edits.dto.js';
import { CaseReportsFile, SettlementRequest } from './reports.dto.js';

const tag = (description: string): { ETag: { description: string; schema: { type: 'string' } } } => ({
  ETag: { description, schema: { type: 'string' } },
});

/** What moderators do with a text that everybody reads. */
@ApiTags('moderation')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@Controller('api/v1')
export class AfterPublicationController {
  constructor(
    private readonly reports: CaseReports,
    private readonly settle: SettleReports,
    private readonly edit: EditPublicText,
    private readonly edits: CaseEdits,
  ) {}

  @Get('moderation/:number/reports')
  @Audience({ who: 'staff', roles: policy.rolesFor('settle_reports') })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What readers reported of a published text', operationId: 'readReports' })
  @ApiOkResponse({ type: CaseReportsFile, headers: tag('The version of the reports.') })
  async readReports(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseReportsFile> {
    const file = await this.reports.read(number, staff);
    reply.header('etag', versionTag(file.version));
    return file;
  }

  @Post('moderation/:number/reports/settlement')
  @Audience({ who: 'staff', roles: policy.rolesFor('settle_reports') })
  @Header('cache-control', 'no-store')
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version of the reports that you saw; 412 when it is another by now.' })
  @ApiOperation({ summary: 'Settle what readers reported, the text staying as it is', operationId: 'settleReports' })
  @ApiCreatedResponse({ type: CaseReportsFile })
  async settleReports(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: SettlementRequest,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<CaseReportsFile> {
    await this.settle.run(number, staff, request.toGiven(), ifMatch);
    return this.reports.read(number, staff);
  }

  @Post('moderation/:number/edits')
  @Audience({ who: 'staff', roles: policy.rolesFor('edit_public_text') })
  @Header('cache-control', 'no-store')
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version of the case that you saw; 412 when it is another by now.' })
  @ApiOperation({ summary: 'Change what everybody reads of a published case', operationId: 'editPublicText' })
  @ApiCreatedResponse({ type: EditPage, headers: tag('The version of the case.') })
  async editPublicText(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: EditRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditPage> {
    const { version } = await this.edit.run(number, staff, request.toGiven(), ifMatch);
    reply.header('etag', versionTag(version));
    return (await this.edits.page(number, staff, {})).body;
  }

  @Get('case-files/:number/edits')
  @Audience({ who: 'staff', roles: policy.rolesFor('read_case') })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'How a public text was edited, the newest first; `Link: rel="next"` leads on', operationId: 'listEdits' })
  @ApiOkResponse({ type: EditPage })
  async listEdits(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Query() query: EditsQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditPage> {
    return answerPage(await this.edits.page(number, staff, query), request, reply);
  }
}
