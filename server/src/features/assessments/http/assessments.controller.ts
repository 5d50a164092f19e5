import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { Assessments } from '../reads/assessments.js';
import { AssessmentList, AssessmentPageQuery } from './assessments.dto.js';
import { CommitmentNumber } from './commitment-number.js';

/** What becomes hidden has to vanish soon. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

@ApiTags('commitments')
@Controller('api/v1')
@Audience({ who: 'everyone' })
export class AssessmentsController {
  constructor(private readonly assessments: Assessments) {}

  @Get('commitments/:number/assessments')
  @Header('cache-control', BRIEFLY)
  @ApiParam({ name: 'number', type: 'integer', description: 'Number of the commitment.', example: 1 })
  @ApiOperation({
    summary: 'All that monitors found of a commitment, with what was replied, the newest first',
    operationId: 'listAssessmentsOfCommitment',
  })
  @ApiOkResponse({ type: AssessmentList })
  async ofCommitment(@CommitmentNumber() number: number): Promise<AssessmentList> {
    return { items: await this.assessments.ofCommitment(number) };
  }

  @Get('monitors/:slug/assessments')
  @Header('cache-control', BRIEFLY)
  @ApiParam({ name: 'slug', type: String, description: 'Slug of the organisation.', example: 'yasen-glas' })
  @ApiOperation({
    summary: 'All that an organisation found, the newest first; `Link: rel="next"` leads on',
    operationId: 'listAssessmentsOfMonitor',
  })
  @ApiOkResponse({ type: AssessmentList, headers: { Link: { description: '`rel="next"` (RFC 8288)', schema: { type: 'string' } } } })
  async ofMonitor(
    @Param('slug') slug: string,
    @Query() { after }: AssessmentPageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentList> {
    return answerPage(await this.assessments.ofOrganisation(slug, after ?? null), request, reply);
  }
}
