import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { splitArticles } from '../domain/articles.js';
import { CONSULTATION_ACCESS } from '../domain/consultation-access.js';
import { ChangeConsultation } from '../use-cases/change-consultation.js';
import { ConcludeConsultation } from '../use-cases/conclude-consultation.js';
import { CreateConsultation } from '../use-cases/create-consultation.js';
import { PublishConsultation } from '../use-cases/publish-consultation.js';
import {
  AdminConsultation,
  AdminConsultationList,
  ConclusionRequest,
  ConsultationRequest,
  NewConsultationRequest,
  SplitArticles,
  SplitRequest,
} from './consultations-admin.dto.js';
import { ConsultationAnswer } from './consultation-answer.js';

const IF_MATCH = { name: 'If-Match', required: false, description: 'The version that you saw; 412 when it is another by now.' } as const;

@ApiTags('administration')
@Controller('api/v1/admin/consultations')
@Audience({ who: 'staff', roles: CONSULTATION_ACCESS.write })
export class ConsultationsAdminController {
  constructor(
    private readonly answer: ConsultationAnswer,
    private readonly createCase: CreateConsultation,
    private readonly changeCase: ChangeConsultation,
    private readonly publishCase: PublishConsultation,
    private readonly concludeCase: ConcludeConsultation,
  ) {}

  @Get()
  @Audience({ who: 'staff', roles: CONSULTATION_ACCESS.read_draft })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'All consultations, drafts too, with what is left to do' })
  @ApiOkResponse({ type: AdminConsultationList })
  listAllConsultations(): Promise<AdminConsultationList> {
    return this.answer.list();
  }

  @Post()
  @ApiOperation({ summary: 'Begin a consultation, as a draft' })
  @ApiCreatedResponse({ type: AdminConsultation })
  addConsultation(
    @CurrentStaff() actor: StaffActor,
    @Body() asked: NewConsultationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminConsultation> {
    return this.answer.after(this.createCase.run(actor, asked.slug, asked.toAsked()), asked.slug, reply);
  }

  @Post('split')
  @HttpCode(200)
  @ApiOperation({ summary: 'See the articles of a draft that is pasted as one text; nothing is stored' })
  @ApiOkResponse({ type: SplitArticles })
  splitText(@Body() { text }: SplitRequest): SplitArticles {
    return SplitArticles.of(splitArticles(text));
  }

  @Get(':slug')
  @Audience({ who: 'staff', roles: CONSULTATION_ACCESS.read_draft })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A consultation, also a draft' })
  @ApiOkResponse({ type: AdminConsultation })
  readAnyConsultation(@Param('slug') slug: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<AdminConsultation> {
    return this.answer.of(slug, reply);
  }

  @Put(':slug')
  @ApiHeader(IF_MATCH)
  @ApiOperation({ summary: 'Change a draft; what is published stays as people read it' })
  @ApiOkResponse({ type: AdminConsultation })
  @ApiConflictResponse({ description: '`consultation-step`' })
  changeConsultation(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: ConsultationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminConsultation> {
    return this.answer.after(this.changeCase.run(actor, { slug, ifMatch }, asked.toAsked()), slug, reply);
  }

  @Post(':slug/publish')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @Audience({ who: 'staff', roles: CONSULTATION_ACCESS.publish })
  @ApiOperation({ summary: 'Let everybody read the draft act; neither it nor the period changes afterwards' })
  @ApiOkResponse({ type: AdminConsultation })
  @ApiConflictResponse({ description: '`consultation-step`, `consultation-empty`' })
  publishConsultation(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminConsultation> {
    return this.answer.after(this.publishCase.run(actor, { slug, ifMatch }), slug, reply);
  }

  @Post(':slug/conclude')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @Audience({ who: 'staff', roles: CONSULTATION_ACCESS.conclude })
  @ApiOperation({ summary: 'End a consultation whose table is complete, with the act or without one' })
  @ApiOkResponse({ type: AdminConsultation })
  @ApiConflictResponse({ description: '`consultation-step`, `consultation-unfinished`' })
  concludeConsultation(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: ConclusionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminConsultation> {
    return this.answer.after(this.concludeCase.run(actor, { slug, ifMatch }, asked.toConclusion()), slug, reply);
  }
}
