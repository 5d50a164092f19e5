import { Body, Controller, Get, Header, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { redactions } from '../../moderation/index.js';
import { policy, reads } from '../../submissions/index.js';
import { RedactionDesk } from '../reads/redaction-desk.js';
import { CaseRedactionsFile, RedactionsRequest } from './redactions.dto.js';

const REDACTIONS = {
  type: CaseRedactionsFile,
  headers: { ETag: { description: 'The version of the redactions, for If-Match.', schema: { type: 'string' as const } } },
};

@ApiTags('moderation')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@Controller('api/v1/moderation/:number/redactions')
@Audience({ who: 'staff', roles: policy.rolesFor('redact') })
export class RedactionsController {
  constructor(
    private readonly desk: RedactionDesk,
    private readonly save: redactions.SaveRedactions,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The redactions of a case that are being prepared', operationId: 'readRedactions' })
  @ApiOkResponse(REDACTIONS)
  readRedactions(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseRedactionsFile> {
    return tagged(this.desk.read(number, staff), reply);
  }

  @Put()
  @Header('cache-control', 'no-store')
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The version of the redactions that you saw; 412 when it is another by now.',
  })
  @ApiOperation({
    summary: 'Keep the redactions of a case until it is published; nothing becomes public, and the version of the case stays',
    operationId: 'saveRedactions',
  })
  @ApiOkResponse(REDACTIONS)
  async saveRedactions(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: RedactionsRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseRedactionsFile> {
    const { work } = await this.save.run(number, staff, request.toGiven(), ifMatch);
    return tagged(this.desk.present(work), reply);
  }
}

async function tagged(file: Promise<CaseRedactionsFile>, reply: FastifyReply): Promise<CaseRedactionsFile> {
  const found = await file;
  reply.header('etag', versionTag(found.version));
  return found;
}
