import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import LinkHeader from 'http-link-header';
import { Audience } from '../../../platform/http/access/audience.js';
import { AuditList, type NamedAuditEntry } from '../reads/audit-list.js';
import { type AuditEntryDto, AuditPageDto, AuditQueryDto } from './accounts-admin.dto.js';

const PATH = '/api/v1/admin/audit';
const USUAL_LIMIT = 50;

@ApiTags('administration')
@Controller('api/v1/admin/audit')
@Audience({ who: 'staff', roles: ['administrator'] })
export class AuditController {
  constructor(private readonly list: AuditList) {}

  @Get()
  @ApiOperation({ summary: 'Who changed what and when, newest first' })
  @ApiOkResponse({ type: AuditPageDto, headers: { Link: { description: '`rel="next"` (RFC 8288)', schema: { type: 'string' } } } })
  async listAudit(@Query() query: AuditQueryDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<AuditPageDto> {
    const { after, limit = USUAL_LIMIT, subject } = query;
    const { items, next } = await this.list.page({ after: after?.toString(), limit, subjectType: subject });
    if (next !== null) void reply.header('link', nextLink({ limit, subject, after: next }));
    return { items: items.map(toEntry) };
  }
}

function nextLink({ limit, subject, after }: { limit: number; subject: string | undefined; after: string }): string {
  const query = new URLSearchParams({ limit: String(limit), ...(subject ? { subject } : {}), after });
  return new LinkHeader().set({ rel: 'next', uri: `${PATH}?${query.toString()}` }).toString();
}

function toEntry({ id, at, actorName, actorKind, action, subjectType, subjectId, changes }: NamedAuditEntry): AuditEntryDto {
  return { id, at: at.toISOString(), actor: actorName, actorKind, action, subjectType, subjectId, changes };
}
