import { Body, Controller, Delete, Header, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { policy, reads } from '../../submissions/index.js';
import { Responses } from '../reads/responses.js';
import { DecideProposal } from '../use-cases/decide-proposal.js';
import { ProposeAnswer } from '../use-cases/propose-answer.js';
import { SendBackRequest } from './answer-approval.dto.js';
import { ResponseDraft } from './response-draft.dto.js';
import { PublicResponse, ResponseRequest } from './responses.dto.js';

const DRAFT_SEEN = {
  name: 'If-Match',
  required: false,
  description: 'The version of the draft that you saw; 412 when it is another by now.',
};

@ApiTags('responses')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@Controller('api/v1/submissions/:number/response-proposal')
@Audience({ who: 'staff', roles: policy.rolesFor('answer') })
export class AnswerApprovalController {
  constructor(
    private readonly proposeAnswer: ProposeAnswer,
    private readonly proposals: DecideProposal,
    private readonly responses: Responses,
  ) {}

  @Post()
  @Header('cache-control', 'no-store')
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version of the case that you saw; 412 when it is another by now.' })
  @ApiOperation({ summary: 'Lay the answer before a second person of the department', operationId: 'proposeResponse' })
  @ApiCreatedResponse({ type: ResponseDraft })
  async propose(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: ResponseRequest,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<ResponseDraft> {
    return ResponseDraft.of(await this.proposeAnswer.run(number, staff, request.toGiven(), ifMatch));
  }

  @Post('approval')
  @Header('cache-control', 'no-store')
  @ApiHeader(DRAFT_SEEN)
  @ApiOperation({
    summary: 'Approve the answer of a colleague and publish it; or your own, without a second person, once it waited three days',
    operationId: 'approveResponse',
  })
  @ApiCreatedResponse({ type: PublicResponse, headers: { ETag: { description: 'The version of the case.', schema: { type: 'string' } } } })
  async approve(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicResponse> {
    const { submission, response } = await this.proposals.approve(number, staff, ifMatch);
    reply.header('etag', versionTag(submission.version));
    return this.responses.present(response, submission);
  }

  @Post('return')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiHeader(DRAFT_SEEN)
  @ApiOperation({ summary: 'Send the answer of a colleague back with a note', operationId: 'sendBackResponse' })
  @ApiOkResponse({ type: ResponseDraft })
  async sendBack(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: SendBackRequest,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<ResponseDraft> {
    return ResponseDraft.of(await this.proposals.sendBack(number, staff, request.note, ifMatch));
  }

  @Delete()
  @Header('cache-control', 'no-store')
  @ApiHeader(DRAFT_SEEN)
  @ApiOperation({ summary: 'Take your own answer back, to go on writing', operationId: 'withdrawResponseProposal' })
  @ApiOkResponse({ type: ResponseDraft })
  async withdraw(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<ResponseDraft> {
    return ResponseDraft.of(await this.proposals.withdraw(number, staff, ifMatch));
  }
}
