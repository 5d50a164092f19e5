import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { CSV_TYPE } from '../../../platform/http/csv.js';
import { answerPage } from '../../../platform/http/paging.js';
import { ReasonDirectory } from '../../reasons/index.js';
import { ModerationList } from '../reads/moderation-list.js';
import { ModerationMonths as MonthsReader } from '../reads/moderation-months.js';
import { ModerationMonths, ModerationRegisterPage, ModerationRegisterQuery } from './moderation-register.dto.js';
import { monthsCsv } from './months-csv.js';

/** As for lists of cases: what is decided has to be seen soon. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

@ApiTags('moderation-register')
@Controller('api/v1/moderation-register')
@Audience({ who: 'everyone', mayLag: true })
export class ModerationRegisterController {
  constructor(
    private readonly list: ModerationList,
    private readonly months: MonthsReader,
    private readonly reasons: ReasonDirectory,
  ) {}

  @Get()
  @Header('cache-control', BRIEFLY)
  @ApiOperation({
    summary: 'Every decision on publication, the newest first; `Link: rel="next"` leads on',
    operationId: 'readModerationRegister',
  })
  @ApiOkResponse({ type: ModerationRegisterPage })
  async readRegister(
    @Query() query: ModerationRegisterQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ModerationRegisterPage> {
    return answerPage(await this.list.page(query), request, reply);
  }

  @Get('months')
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'What moderation did in each month', operationId: 'readModerationMonths' })
  @ApiOkResponse({ type: ModerationMonths })
  async readMonths(): Promise<ModerationMonths> {
    return { items: (await this.months.read()).map((month) => ({ ...month, withheldBy: [...month.withheldBy] })) };
  }

  @Get('months.csv')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="moderation-months.csv"')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'The same as CSV (RFC 4180, UTF-8 with a byte order mark)', operationId: 'downloadModerationMonths' })
  @ApiOkResponse({ schema: { type: 'string' } })
  async downloadMonths(): Promise<string> {
    const codes = new Set(this.reasons.all().map(({ code }) => code));
    return monthsCsv(await this.months.read(), [...codes]);
  }
}
