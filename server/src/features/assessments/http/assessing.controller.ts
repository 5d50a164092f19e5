import { Body, Controller, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiForbiddenResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { ASSESSMENT_ACCESS } from '../domain/assessment-access.js';
import { Assessments } from '../reads/assessments.js';
import { Assess } from '../use-cases/assess.js';
import { AssessmentRequest, PublicAssessment } from './assessments.dto.js';
import { CommitmentNumber } from './commitment-number.js';

@ApiTags('monitoring')
@Controller('api/v1')
@Audience({ who: 'staff', roles: ASSESSMENT_ACCESS.assess })
export class AssessingController {
  constructor(
    private readonly assessCase: Assess,
    private readonly assessments: Assessments,
  ) {}

  @Post('commitments/:number/assessments')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Say what my organisation found of a commitment; nobody changes it later', operationId: 'assessCommitment' })
  @ApiCreatedResponse({ type: PublicAssessment })
  @ApiForbiddenResponse({ description: '`not-a-member`: the account speaks for no organisation today.' })
  @ApiConflictResponse({ description: '`assessed-today`' })
  async assess(
    @CurrentStaff() actor: StaffActor,
    @CommitmentNumber() number: number,
    @Body() asked: AssessmentRequest,
    @RequestKey() key: IdempotencyKey | null,
  ): Promise<PublicAssessment> {
    return this.assessments.entry(await this.assessCase.run(actor, number, asked.toAsked(), key));
  }
}
