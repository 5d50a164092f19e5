import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CSV_TYPE } from '../../../platform/http/csv.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { FixRate } from '../reads/fix-rate.js';
import { Promises } from '../reads/promises.js';
import { FixRatePage, FixRateQuery } from './fix-rate.dto.js';
import { promisesCsv, tableCsv } from './fix-rate-csv.js';
import { GroupNames } from './group-names.js';

/** A word of an author or a monitor has to be seen soon. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

@ApiTags('public')
@Controller('api/v1')
@Audience({ who: 'everyone' })
export class FixRateController {
  constructor(
    private readonly figures: FixRate,
    private readonly promises: Promises,
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
  @Header('cache-control', BRIEFLY)
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="promises.csv"')
  @ApiProduces('text/csv')
  @ApiOperation({
    summary: 'What the figures are computed from, a line for each answer and measure (RFC 4180, UTF-8 with a byte order mark)',
  })
  @ApiOkResponse({ schema: { type: 'string' } })
  async downloadPromises(): Promise<string> {
    return promisesCsv(await this.promises.all(), ({ departmentId }) => this.names.slugOf(departmentId));
  }
}
