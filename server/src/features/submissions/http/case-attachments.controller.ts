import { Controller, Header, Param, Post, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { AuthorActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentAuthor } from '../../../platform/http/request-actor.js';
import { transfers } from '../../attachments/index.js';
import { AttachToCase } from '../use-cases/attach-to-case.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { CaseNumberPipe } from './case-number.pipe.js';
import { PrivateAttachment } from './private-attachment.dto.js';

@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseAttachmentsController {
  constructor(private readonly attach: AttachToCase) {}

  @Post(':number/attachments')
  @Audience({ who: 'author' })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Add a file to your case' })
  @ApiBearerAuth('case')
  @TakesIdempotencyKey()
  @ApiParam({ name: 'number', description: 'Number of the case.', example: '7KQ2-M9XW' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: PrivateAttachment })
  async attachToCase(
    @Param('number', CaseNumberPipe) number: CaseNumber,
    @CurrentAuthor() actor: AuthorActor,
    @RequestKey() key: IdempotencyKey | null,
    @Req() request: FastifyRequest,
  ): Promise<PrivateAttachment> {
    return PrivateAttachment.of(await this.attach.run(number, actor, await transfers.readFileUpload(request), key));
  }
}
