import { Body, Controller, Header, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { VisitorNetwork } from '../../../platform/http/visitor-network.js';
import { SupportSubmission } from '../use-cases/support-submission.js';
import { SupportCount, SupportForm } from './support.dto.js';
import { supporterSecret } from './support-cookie.js';

@ApiTags('submissions')
@Controller('api/v1/submissions')
@Audience({ who: 'everyone' })
export class SupportsController {
  constructor(private readonly support: SupportSubmission) {}

  @Post(':number/supports')
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
  @ApiOperation({
    summary: 'Says that a case affects you, too; counted once for a browser (by a cookie) and once for a confirmed address',
  })
  @ApiCreatedResponse({ type: SupportCount, description: 'Counted' })
  @ApiOkResponse({ type: SupportCount, description: 'Counted before' })
  async supportSubmission(
    @Param('number') number: string,
    @Body() { email, language }: SupportForm,
    @RequestLanguage() spoken: Language,
    @VisitorNetwork() network: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SupportCount> {
    const wish = email ? { email, language: language ?? spoken } : null;
    const { supports, isNew } = await this.support.run(number, supporterSecret(request, reply), wish, network);
    reply.status(isNew ? 201 : 200);
    return { supports };
  }
}
