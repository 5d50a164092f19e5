import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audience } from '../../../platform/http/access/audience.js';
import { ComparedCases } from '../reads/compared-cases.js';
import { LogPages } from '../reads/log-pages.js';
import { LogCasesQuery, LogEntriesPage, LogEntriesQuery, LoggedCasesPage, LogSummary } from './log.dto.js';

/** As for lists of cases: what is withheld has to vanish soon, and the tag of what has not changed saves the rest. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

/** What everybody reads of the log; the log itself, for programs that check it, stands under `/log/`. */
@ApiTags('log')
@Controller('api/v1/log')
@Audience({ who: 'everyone' })
export class LogController {
  constructor(
    private readonly pages: LogPages,
    private readonly compared: ComparedCases,
  ) {}

  @Get()
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'How the transparency log stands: its size, its keys, its witnesses', operationId: 'readLog' })
  @ApiOkResponse({ type: LogSummary })
  readLog(): Promise<LogSummary> {
    return this.pages.summary();
  }

  @Get('entries')
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'What the log says, the newest first', operationId: 'listLogEntries' })
  @ApiOkResponse({ type: LogEntriesPage })
  listEntries(@Query() query: LogEntriesQuery): Promise<LogEntriesPage> {
    return this.pages.page(query);
  }

  @Get('cases')
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'What the site says of the cases of the log, to compare the two', operationId: 'listLoggedCases' })
  @ApiOkResponse({ type: LoggedCasesPage })
  listCases(@Query() query: LogCasesQuery): Promise<LoggedCasesPage> {
    return this.compared.page(query);
  }
}
