import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { policy, reads } from '../../submissions/index.js';
import { AnswerDesk } from '../reads/answer-desk.js';
import { Responses } from '../reads/responses.js';
import { DiscardDraft } from '../use-cases/discard-draft.js';
import { PublishResponse } from '../use-cases/publish-response.js';
import { SaveDraft } from '../use-cases/save-draft.js';
import { AnswerApproval } from './answer-approval.dto.js';
import { ResponseDraft, ResponseDraftRequest } from './response-draft.dto.js';
import { PublicResponse, ResponseRequest } from './responses.dto.js';

@ApiTags('responses')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@Controller('api/v1/submissions/:number')
@Audience({ who: 'staff', roles: policy.rolesFor('answer') })
export class ResponsesController {
  constructor(
    private readonly publish: PublishResponse,
    private readonly saveDraft: SaveDraft,
    private readonly discardDraft: DiscardDraft,
    private readonly responses: Responses,
    private readonly desk: AnswerDesk,
  ) {}

  @Post('responses')
  @Header('cache-control', 'no-store')
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version of the case that you saw; 412 when it is another by now.' })
  @ApiOperation({
    summary: 'Publish the answer of the department; on an answered case a new version of it',
    operationId: 'publishResponse',
  })
  @ApiCreatedResponse({ type: PublicResponse, headers: { ETag: { description: 'The version of the case.', schema: { type: 'string' } } } })
  async answer(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: ResponseRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicResponse> {
    const { submission, response } = await this.publish.run(number, staff, request.toGiven(), ifMatch);
    reply.header('etag', versionTag(submission.version));
    return this.responses.present(response, submission);
  }

  @Get('response-draft')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The answer that the department is writing; 404 when there is none', operationId: 'readResponseDraft' })
  @ApiOkResponse({ type: ResponseDraft })
  readDraft(@Param('number', reads.CaseNumberPipe) number: CaseNumber, @CurrentStaff() staff: StaffActor): Promise<ResponseDraft> {
    return this.responses.draftFor(number, staff);
  }

  @Get('response-approval')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Whether a second person approves your answer', operationId: 'readResponseApproval' })
  @ApiOkResponse({ type: AnswerApproval })
  readApproval(@Param('number', reads.CaseNumberPipe) number: CaseNumber, @CurrentStaff() staff: StaffActor): Promise<AnswerApproval> {
    return this.desk.read(number, staff);
  }

  @Put('response-draft')
  @Header('cache-control', 'no-store')
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The version of the draft that you saw, `"v0"` for none; 412 when somebody saved it since.',
  })
  @ApiOperation({ summary: 'Keep the answer that the department is writing', operationId: 'saveResponseDraft' })
  @ApiOkResponse({ type: ResponseDraft, headers: { ETag: { description: 'The version of the draft.', schema: { type: 'string' } } } })
  async keepDraft(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: ResponseDraftRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ResponseDraft> {
    const draft = await this.saveDraft.run(number, staff, request.toContent(), ifMatch);
    reply.header('etag', versionTag(draft.version));
    return ResponseDraft.of(draft);
  }

  @Delete('response-draft')
  @HttpCode(204)
  @ApiOperation({ summary: 'Throw away the answer that the department is writing', operationId: 'discardResponseDraft' })
  @ApiNoContentResponse()
  dropDraft(@Param('number', reads.CaseNumberPipe) number: CaseNumber, @CurrentStaff() staff: StaffActor): Promise<void> {
    return this.discardDraft.run(number, staff);
  }
}
