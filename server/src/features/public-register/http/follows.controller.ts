import { Body, Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { VisitorNetwork } from '../../../platform/http/visitor-network.js';
import { FollowSubmission } from '../use-cases/follow-submission.js';
import { FollowForm } from './follow.dto.js';

@ApiTags('follows')
@Controller('api/v1/submissions')
@Audience({ who: 'everyone' })
export class SubmissionFollowsController {
  constructor(private readonly follow: FollowSubmission) {}

  @Post(':number/follows')
  @HttpCode(202)
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
  @ApiOperation({
    summary: 'Asks for letters about a case; the address has to be confirmed. The answer never tells whether it follows already',
  })
  @ApiAcceptedResponse()
  followSubmission(
    @Param('number') number: string,
    @Body() { email, language, frequency }: FollowForm,
    @RequestLanguage() spoken: Language,
    @VisitorNetwork() network: string,
  ): Promise<void> {
    return this.follow.run(number, { email, language: language ?? spoken, frequency }, network);
  }
}
