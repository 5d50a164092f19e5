import { Body, Controller, Get, Header, Headers, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { PersonalDataFinder, SpanRequest } from '../../redaction/index.js';
import { CONSULTATION_ACCESS } from '../domain/consultation-access.js';
import { ProposalQueue } from '../reads/proposal-queue.js';
import { PublishProposal } from '../use-cases/publish-proposal.js';
import { RefuseProposal } from '../use-cases/refuse-proposal.js';
import {
  ModeratedProposal,
  ModeratedProposalList,
  PublishProposalRequest,
  ProposalQueueQuery,
  RefuseProposalRequest,
} from './proposals-desk.dto.js';

const IF_MATCH = { name: 'If-Match', required: false, description: 'The version that you saw; 412 when it is another by now.' } as const;

@ApiTags('moderation')
@Controller('api/v1/consultation-proposals')
@Audience({ who: 'staff', roles: CONSULTATION_ACCESS.moderate })
export class ProposalModerationController {
  constructor(
    private readonly queue: ProposalQueue,
    private readonly finder: PersonalDataFinder,
    private readonly publishCase: PublishProposal,
    private readonly refuseCase: RefuseProposal,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Proposals to consultations that wait for a moderator, the oldest first' })
  @ApiOkResponse({ type: ModeratedProposalList })
  async listProposals(
    @Query() { state, after }: ProposalQueueQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ModeratedProposalList> {
    const { body, next } = await this.queue.page(state ?? 'waiting', after ?? null);
    const items = body.map((queued) => ModeratedProposal.of(queued, this.finder.find(queued.text)));
    return answerPage({ body: { items }, next }, request, reply);
  }

  @Post(':id/publish')
  @HttpCode(204)
  @ApiHeader(IF_MATCH)
  @ApiOperation({ summary: 'Let everybody read a proposal, or cover more of one that is public' })
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`proposal-read`, `consultation-step`' })
  publishProposal(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { redactions, coverName }: PublishProposalRequest,
  ): Promise<void> {
    return this.publishCase.run(actor, id, ifMatch, { redactions: SpanRequest.toSpans(redactions), coverName: coverName ?? false });
  }

  @Post(':id/refuse')
  @HttpCode(204)
  @ApiHeader(IF_MATCH)
  @ApiOperation({ summary: 'Keep a proposal from the public, for a reason' })
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`proposal-read`, `consultation-step`' })
  refuseProposal(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { reasonCode }: RefuseProposalRequest,
  ): Promise<void> {
    return this.refuseCase.run(actor, id, ifMatch, reasonCode);
  }
}
