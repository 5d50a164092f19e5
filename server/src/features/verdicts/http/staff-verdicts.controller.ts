import { Body, Controller, Get, Header, Headers, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { policy, reads } from '../../submissions/index.js';
import { CaseVerdicts } from '../reads/case-verdicts.js';
import { VerdictDeskReader } from '../reads/verdict-desk.js';
import { DeclineForwarding } from '../use-cases/decline-forwarding.js';
import { ReviewSentence } from '../use-cases/review-sentence.js';
import { CaseVerdictsFile, DeclineRequest, SentenceReviewRequest, VerdictDesk } from './verdicts.dto.js';

const NUMBER = { name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' };

/** What authors say of answers, for those who work here. */
@ApiTags('moderation')
@Controller('api/v1')
export class StaffVerdictsController {
  constructor(
    private readonly verdicts: CaseVerdicts,
    private readonly desk: VerdictDeskReader,
    private readonly reviewSentence: ReviewSentence,
    private readonly declineForwarding: DeclineForwarding,
  ) {}

  @Get('verdict-desk')
  @Audience({ who: 'staff', roles: policy.rolesFor('review_verdict') })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Sentences to let through and cases to send on, the earliest answered first', operationId: 'readVerdictDesk' })
  @ApiOkResponse({ type: VerdictDesk })
  readDesk(@CurrentStaff() staff: StaffActor): Promise<VerdictDesk> {
    return this.desk.read(staff);
  }

  @Get('case-files/:number/verdicts')
  @Audience({ who: 'staff', roles: policy.rolesFor('read_case') })
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiOperation({ summary: 'All that the author said of the answers to a case', operationId: 'listVerdicts' })
  @ApiOkResponse({ type: CaseVerdictsFile })
  list(@Param('number', reads.CaseNumberPipe) number: CaseNumber, @CurrentStaff() staff: StaffActor): Promise<CaseVerdictsFile> {
    return this.verdicts.forStaff(number, staff);
  }

  @Post('moderation/:number/verdicts/:verdict/review')
  @HttpCode(200)
  @Audience({ who: 'staff', roles: policy.rolesFor('review_verdict') })
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiParam({ name: 'verdict', type: String, format: 'uuid' })
  @ApiOperation({ summary: 'Let the sentence of a verdict through, or keep it back', operationId: 'reviewVerdict' })
  @ApiOkResponse({ type: CaseVerdictsFile })
  async review(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Param('verdict', ParseUUIDPipe) verdict: string,
    @CurrentStaff() staff: StaffActor,
    @Body() { shown }: SentenceReviewRequest,
  ): Promise<CaseVerdictsFile> {
    await this.reviewSentence.run(number, staff, verdict, shown ?? null);
    return this.verdicts.forStaff(number, staff);
  }

  @Post('moderation/:number/forwarding-request/refusal')
  @HttpCode(200)
  @Audience({ who: 'staff', roles: policy.rolesFor('decline_forwarding') })
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version of the case that you saw; 412 when it is another by now.' })
  @ApiOperation({ summary: 'Not send the case to whom its author asked for, and tell them why', operationId: 'declineForwarding' })
  @ApiOkResponse({ type: CaseVerdictsFile })
  async decline(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() { note }: DeclineRequest,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<CaseVerdictsFile> {
    await this.declineForwarding.run(number, staff, note, ifMatch);
    return this.verdicts.forStaff(number, staff);
  }
}
