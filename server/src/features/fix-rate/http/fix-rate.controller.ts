import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CSV_TYPE } from '../../../platform/http/csv.js';
import { LimitByNetwork } from '../../../platform/http/limit-by-network.js';
import type { Limit } from '../../../platform/http/rate-limits.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { FixRate } from '../reads/fix-rate.js';
import { FixRatePage, FixRateQuery } from './fix-rate.dto.js';
import { promisesCsv, tableCsv } from './fix-rate-csv.js';
import { GroupNames } from './group-names.js';

/** A word of an author or a monitor has to be seen soon. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

/** A room of journalists behind one address; a file of ten thousand lines is nothing to read every second. */
const DOWNLOADS: Limit = { name: 'promises-file', points: 60, seconds: 3_600 };

@ApiTags('figures')
@Controller('api/v1')
@Audience({ who: 'everyone', mayLag: true })
export class FixRateController {
  constructor(
    private readonly figures: FixRate,
    private readonly names: GroupNames,
  ) {}

  @Get('fix-rate')
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'The share of what the municipality promised or reported that an author or a monitor confirmed' })
  @ApiOkResponse({ type: FixRatePage })
  async readFixRate(@Query() { by = 'department' }: FixRateQuery): Promise<FixRatePage> {
    return this.names.present(await this.figures.table(by));
  }

  @Get('fix-rate.csv')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="fix-rate.csv"')
  @Header('vary', 'Accept-Language')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'The same as CSV; what is left out is empty' })
  @ApiOkResponse({ schema: { type: 'string' } })
  async downloadFixRate(@Query() { by = 'department' }: FixRateQuery, @RequestLanguage() language: Language): Promise<string> {
    return tableCsv(this.names.present(await this.figures.table(by)), language);
  }

  @Get('fix-rate/promises.csv')
  @LimitByNetwork(DOWNLOADS)
  @Header('cache-control', BRIEFLY)
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="promises.csv"')
  @ApiProduces('text/csv')
  @ApiOperation({
    summary: 'What the figures are computed from, a line for each answer, commitment and measure (RFC 4180, UTF-8 with a byte order mark)',
  })
  @ApiOkResponse({ schema: { type: 'string' } })
  async downloadPromises(): Promise<string> {
    return promisesCsv(await this.figures.promised(), ({ departmentId }) => this.names.slugOf(departmentId));
  }
}
