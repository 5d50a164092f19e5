import { Body, Controller, Header, Headers, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { transfers } from '../../attachments/index.js';
import { policy, reads } from '../../submissions/index.js';
import { WithholdAnswerFile } from '../use-cases/withhold-answer-file.js';
import { FileWithholdingRequest } from './answer-files.dto.js';

@ApiTags('responses')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@ApiParam({ name: 'file', type: String, format: 'uuid' })
@Controller('api/v1/submissions/:number/answer-files/:file')
@Audience({ who: 'staff', roles: policy.rolesFor('redact_answer') })
export class AnswerFileWithholdingController {
  constructor(private readonly withhold: WithholdAnswerFile) {}

  @Put('withholding')
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version of the case that you saw; 412 when it is another by now.' })
  @ApiOperation({ summary: 'Take a file of a published answer from the public, or give it back', operationId: 'withholdAnswerFile' })
  @ApiNoContentResponse({ headers: { ETag: { description: 'The version of the case.', schema: { type: 'string' } } } })
  async withholdFile(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Param('file') file: string,
    @CurrentStaff() staff: StaffActor,
    @Body() request: FileWithholdingRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { version } = await this.withhold.run(number, transfers.asAttachmentId(file), staff, request.toGiven(), ifMatch);
    reply.header('etag', versionTag(version));
  }
}
