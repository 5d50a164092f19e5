import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audience } from '../../../platform/http/access/audience.js';
import { LimitByNetwork } from '../../../platform/http/limit-by-network.js';
import type { Limit } from '../../../platform/http/rate-limits.js';
import { AdmitProgram } from '../use-cases/admit-program.js';
import { SubmissionChallengeDto } from './admission.dto.js';

/** Each one costs us a try of the puzzle, a millisecond or two. */
const CHALLENGES: Limit = { name: 'challenges', points: 60, seconds: 60 };

@ApiTags('submissions')
@Controller('api/v1/submission-challenge')
export class SubmissionChallengeController {
  constructor(private readonly admit: AdmitProgram) {}

  @Get()
  @Audience({ who: 'everyone' })
  @LimitByNetwork(CHALLENGES)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A task whose solution lets a program submit while the flood mode is on' })
  @ApiOkResponse({ type: SubmissionChallengeDto })
  async readChallenge(): Promise<SubmissionChallengeDto> {
    return SubmissionChallengeDto.of(await this.admit.demand());
  }
}
