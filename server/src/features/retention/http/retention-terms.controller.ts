import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audience } from '../../../platform/http/access/audience.js';
import { TermsInForce } from '../reads/terms-in-force.js';
import { RetentionTermDto, RetentionTermListDto } from './retention.dto.js';

/** How long the municipality keeps what people send (GDPR art. 13(2)(a)). */
@ApiTags('site')
@Controller('api/v1/retention-terms')
@Audience({ who: 'everyone' })
export class RetentionTermsController {
  constructor(private readonly terms: TermsInForce) {}

  @Get()
  @ApiOperation({ summary: 'How long originals and addresses are kept', operationId: 'listRetentionTerms' })
  @ApiOkResponse({ type: RetentionTermListDto })
  async list(): Promise<RetentionTermListDto> {
    const terms = await this.terms.dated();
    return { items: terms.filter(({ state }) => state !== 'past').map(RetentionTermDto.of) };
  }
}
