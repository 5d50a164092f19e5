import { Body, Controller, Header, Headers, Param, ParseIntPipe, ParseUUIDPipe, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { policy, reads } from '../../submissions/index.js';
import { Responses } from '../reads/responses.js';
import { RedactResponse } from '../use-cases/redact-response.js';
import { ResponseRedactionRequest, StaffResponse } from './response-redactions.dto.js';

@ApiTags('responses')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@Controller('api/v1/submissions/:number/responses/:responseId/versions/:version')
@Audience({ who: 'staff', roles: policy.rolesFor('redact_answer') })
export class ResponseRedactionsController {
  constructor(
    private readonly redact: RedactResponse,
    private readonly responses: Responses,
  ) {}

  @Put('redactions')
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'responseId', type: String, format: 'uuid' })
  @ApiParam({ name: 'version', type: 'integer' })
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version of the case that you saw; 412 when it is another by now.' })
  @ApiOperation({ summary: 'Take something out of a published version of an answer, or put it back', operationId: 'redactResponse' })
  @ApiOkResponse({ type: StaffResponse, headers: { ETag: { description: 'The version of the case.', schema: { type: 'string' } } } })
  async redactVersion(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Param('responseId', ParseUUIDPipe) responseId: string,
    @Param('version', ParseIntPipe) version: number,
    @CurrentStaff() staff: StaffActor,
    @Body() request: ResponseRedactionRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffResponse> {
    const { submission, response } = await this.redact.run(number, { responseId, version }, staff, request.toGiven(), ifMatch);
    reply.header('etag', versionTag(submission.version));
    return this.responses.presentForStaff(response, submission);
  }
}
