import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { AuditList } from '../reads/audit-list.js';
import { AuditPageDto, AuditQueryDto } from './audit.dto.js';

const USUAL_LIMIT = 50;

@ApiTags('administration')
@Controller('api/v1/admin/audit')
@Audience({ who: 'staff', roles: ['administrator'] })
export class AuditController {
  constructor(private readonly list: AuditList) {}

  @Get()
  @ApiOperation({ summary: 'Who changed what and when, newest first' })
  @ApiOkResponse({ type: AuditPageDto, headers: { Link: { description: '`rel="next"` (RFC 8288)', schema: { type: 'string' } } } })
  async listAudit(
    @Query() query: AuditQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditPageDto> {
    const { after, limit = USUAL_LIMIT, subject } = query;
    const { items, next } = await this.list.page({ after: after?.toString(), limit, subjectType: subject });
    return answerPage({ body: { items }, next }, request, reply);
  }
}
