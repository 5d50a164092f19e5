import { Body, Controller, Get, Header, Headers, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { CONSULTATION_ACCESS, mayDecide } from '../domain/consultation-access.js';
import { ConsultationDocuments } from '../reads/consultation-documents.js';
import { DecideProposal } from '../use-cases/decide-proposal.js';
import { AdminConsultationList, AdminConsultationSummary } from './consultations-admin.dto.js';
import { ProposalDecisionRequest, DeskConsultation } from './proposals-desk.dto.js';

@ApiTags('casework')
@Controller('api/v1/consultation-desk')
@Audience({ who: 'staff', roles: CONSULTATION_ACCESS.read_desk })
export class ProposalDecisionsController {
  constructor(
    private readonly documents: ConsultationDocuments,
    private readonly decideCase: DecideProposal,
    private readonly directory: AuthorityDirectory,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Published consultations on whose proposals you may decide' })
  @ApiOkResponse({ type: AdminConsultationList })
  async listDesk(@CurrentStaff() actor: StaffActor): Promise<AdminConsultationList> {
    const items = (await this.documents.list('published')).filter(({ listed }) => mayDecide(actor, listed.departmentId));
    return { items: items.map(({ listed, standing }) => AdminConsultationSummary.of(listed, standing, this.directory)) };
  }

  @Get(':slug')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'One of them, with the decisions that are not public yet' })
  @ApiOkResponse({ type: DeskConsultation })
  readDesk(@CurrentStaff() actor: StaffActor, @Param('slug') slug: string): Promise<DeskConsultation> {
    return this.read(actor, slug);
  }

  @Post('proposals/:id/decision')
  @HttpCode(200)
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version of the proposal that you saw; 412 when it is another by now.' })
  @Audience({ who: 'staff', roles: CONSULTATION_ACCESS.decide })
  @ApiOperation({ summary: 'Say what becomes of a proposal and why; possible after the period, until the consultation is concluded' })
  @ApiOkResponse({ type: DeskConsultation })
  @ApiConflictResponse({ description: '`consultation-step`' })
  async decideProposal(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: ProposalDecisionRequest,
  ): Promise<DeskConsultation> {
    return this.read(actor, await this.decideCase.run(actor, id, ifMatch, asked.toDecision()));
  }

  /** 404 also where the consultation is another department's: its decisions are not public yet. */
  private async read(actor: StaffActor, slug: string): Promise<DeskConsultation> {
    const document = (await this.documents.read(slug, 'published')) ?? fail(NOT_FOUND);
    if (!mayDecide(actor, document.consultation.departmentId)) fail(NOT_FOUND);
    return DeskConsultation.from(document, this.directory);
  }
}
