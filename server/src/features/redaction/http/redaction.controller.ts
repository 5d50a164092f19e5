import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audience } from '../../../platform/http/access/audience.js';
import { LimitByNetwork } from '../../../platform/http/limit-by-network.js';
import { PersonalDataFinder } from '../reads/personal-data-finder.js';
import { PREVIEW_LIMITS } from './preview-limits.js';
import { RedactionPreview, RedactionPreviewRequest } from './preview.dto.js';

@ApiTags('submissions')
@Controller('api/v1/redaction')
export class RedactionController {
  constructor(private readonly finder: PersonalDataFinder) {}

  @Post('preview')
  @HttpCode(200)
  @Audience({ who: 'everyone' })
  @LimitByNetwork(...PREVIEW_LIMITS)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Where a text seems to hold personal data; nothing is stored', operationId: 'previewRedaction' })
  @ApiOkResponse({ type: RedactionPreview })
  preview(@Body() { text }: RedactionPreviewRequest): RedactionPreview {
    return { spans: this.finder.find(text) };
  }
}
