import { Body, Controller, Get, Header, Headers, Param, ParseEnumPipe, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { SpanRequest } from '../../redaction/index.js';
import { ENTRY_REDACTION_ROLES } from '../domain/entry-access.js';
import { ENTRY_KINDS, type EntryKind } from '../domain/entry-redaction.js';
import { RedactEntry } from '../use-cases/redact-entry.js';
import { EntryRedactionRequest, WrittenEntry } from './entry-redaction.dto.js';

const KINDS = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, kind]));

@ApiTags('moderation')
@ApiParam({ name: 'kind', enum: [...ENTRY_KINDS], enumName: 'EntryKind' })
@ApiParam({ name: 'id', format: 'uuid', description: 'Of the entry; of a reply, that of the assessment.' })
@Controller('api/v1/entries/:kind/:id/redaction')
@Audience({ who: 'staff', roles: ENTRY_REDACTION_ROLES })
export class EntryRedactionController {
  constructor(private readonly redact: RedactEntry) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'An entry on a commitment as it was written', operationId: 'readWrittenEntry' })
  @ApiOkResponse({ type: WrittenEntry })
  async read(@Param('kind', new ParseEnumPipe(KINDS)) kind: EntryKind, @Param('id', ParseUUIDPipe) id: string): Promise<WrittenEntry> {
    return WrittenEntry.of(await this.redact.read(kind, id));
  }

  @Put()
  @Header('cache-control', 'no-store')
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version that you saw; 412 when another moderator was quicker.' })
  @ApiOperation({ summary: 'Take something out of an entry on a commitment, or put it back', operationId: 'redactEntry' })
  @ApiOkResponse({ type: WrittenEntry })
  async write(
    @Param('kind', new ParseEnumPipe(KINDS)) kind: EntryKind,
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: StaffActor,
    @Body() { spans, reason }: EntryRedactionRequest,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<WrittenEntry> {
    return WrittenEntry.of(await this.redact.run(staff, { kind, id }, { spans: SpanRequest.toSpans(spans), reason }, ifMatch));
  }
}
