import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CSV_TYPE } from '../../../platform/http/csv.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { MALFORMED } from '../../../platform/http/http-problems.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { type Period, periodOf } from '../domain/period.js';
import { Statistics } from '../reads/statistics.js';
import { NamedGroups } from './named-groups.js';
import { StatisticsFileQuery, StatisticsPage, StatisticsQuery } from './statistics.dto.js';
import { statisticsCsv } from './statistics-csv.js';

/** As for lists of cases: what is withheld has to vanish soon. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

@ApiTags('figures')
@Controller('api/v1')
@Audience({ who: 'everyone', mayLag: true })
export class StatisticsController {
  constructor(
    private readonly statistics: Statistics,
    private readonly names: NamedGroups,
    private readonly clock: Clock,
  ) {}

  @Get('statistics')
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'What was received in some months, what became of it and how long it took, divided in four ways' })
  @ApiOkResponse({ type: StatisticsPage })
  async readStatistics(@Query() query: StatisticsQuery): Promise<StatisticsPage> {
    return this.names.present(await this.statistics.of(this.periodOf(query)));
  }

  @Get('statistics.csv')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="statistics.csv"')
  @Header('vary', 'Accept-Language')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'The same as CSV, a line for each group; what is left out is empty' })
  @ApiOkResponse({ schema: { type: 'string' } })
  async downloadStatistics(@Query() query: StatisticsFileQuery, @RequestLanguage() language: Language): Promise<string> {
    return statisticsCsv(this.names.present(await this.statistics.of(this.periodOf(query))), query.by ?? null, language);
  }

  private periodOf({ from, to }: StatisticsQuery): Period {
    const period = periodOf({ from: from ?? '', to: to ?? '' }, civilDateIn(this.clock.now()));
    if (typeof period === 'string') fail(MALFORMED, { errors: [faultAt(`/${period}`, { code: 'unknown_value', malformed: true })] });
    return period;
  }
}
