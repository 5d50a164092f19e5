import { Controller, Get, Header } from '@nestjs/common';
import { ApiForbiddenResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CSV_TYPE } from '../../../platform/http/csv.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { DESK_ACCESS } from '../domain/desk-access.js';
import { OrganisationWords } from '../reads/organisation-words.js';
import { OrganisationExport } from './export.dto.js';
import { exportCsv } from './export-csv.js';

@ApiTags('monitoring')
@ApiForbiddenResponse({ description: '`not-a-member`: the account speaks for no organisation today.' })
@Controller('api/v1/monitor-desk')
@Audience({ who: 'staff', roles: DESK_ACCESS.export })
export class ExportController {
  constructor(private readonly words: OrganisationWords) {}

  @Get('export.json')
  @Header('cache-control', 'no-store')
  @Header('content-disposition', 'attachment; filename="assessments.json"')
  @ApiOperation({ summary: 'All that your organisation said, with evidence, hashes, replies and citations' })
  @ApiOkResponse({ type: OrganisationExport })
  exportWords(@CurrentStaff() actor: StaffActor, @RequestLanguage() language: Language): Promise<OrganisationExport> {
    return this.words.all(actor, language);
  }

  @Get('export.csv')
  @Header('cache-control', 'no-store')
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="assessments.csv"')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'The same as CSV, a line for each piece of evidence' })
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportWordsAsCsv(@CurrentStaff() actor: StaffActor, @RequestLanguage() language: Language): Promise<string> {
    return exportCsv(await this.words.all(actor, language));
  }
}
