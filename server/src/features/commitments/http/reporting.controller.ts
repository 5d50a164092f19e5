import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiForbiddenResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { COMMITMENT_ACCESS } from '../domain/commitment-access.js';
import { CommitmentDesk } from '../reads/commitment-desk.js';
import { CommitmentReader } from '../reads/commitment-reader.js';
import { ReportProgress } from '../use-cases/report-progress.js';
import { CommitmentNumberPipe } from './commitment-number.pipe.js';
import { CommitmentList, PublicCommitment } from './commitments.dto.js';
import { CommitmentReportRequest, OwnCommitmentsQuery } from './reporting.dto.js';

@ApiTags('casework')
@Controller('api/v1/commitments')
export class CommitmentReportingController {
  constructor(
    private readonly desk: CommitmentDesk,
    private readonly reader: CommitmentReader,
    private readonly reportCase: ReportProgress,
  ) {}

  @Get('mine')
  @Audience({ who: 'staff', roles: COMMITMENT_ACCESS.read_own })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What my department promised, the nearest last day first; `Link: rel="next"` leads on' })
  @ApiOkResponse({ type: CommitmentList })
  async listOwnCommitments(
    @CurrentStaff() actor: StaffActor,
    @Query() query: OwnCommitmentsQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommitmentList> {
    return answerPage(await this.desk.list(actor, query), request, reply);
  }

  @Get('mine/:number')
  @Audience({ who: 'staff', roles: COMMITMENT_ACCESS.read_own })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'One of them; 404 for what others report on' })
  @ApiOkResponse({ type: PublicCommitment })
  readOwnCommitment(@CurrentStaff() actor: StaffActor, @Param('number', CommitmentNumberPipe) number: number): Promise<PublicCommitment> {
    return this.desk.read(actor, number);
  }

  @Post(':number/reports')
  @Audience({ who: 'staff', roles: COMMITMENT_ACCESS.report })
  @HttpCode(201)
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Report how far it is; every report stays as it was written' })
  @ApiCreatedResponse({ type: PublicCommitment })
  @ApiForbiddenResponse({ description: '`commitment-not-yours`' })
  async reportCommitment(
    @CurrentStaff() actor: StaffActor,
    @Param('number', CommitmentNumberPipe) number: number,
    @Body() asked: CommitmentReportRequest,
    @RequestKey() key: IdempotencyKey | null,
  ): Promise<PublicCommitment> {
    await this.reportCase.run(actor, number, asked.toAsked(), key);
    return this.reader.read(number);
  }
}
