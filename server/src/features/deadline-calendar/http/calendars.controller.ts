import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CALENDAR_TYPE, calendarDocument } from '../../../platform/calendar/calendar-document.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { LimitByNetwork } from '../../../platform/http/limit-by-network.js';
import type { Limit } from '../../../platform/http/rate-limits.js';
import { DeadlineCalendar } from '../reads/deadline-calendar.js';

/** A town hall behind one address: fifty programs that look every ten minutes. */
const READS: Limit = { name: 'calendars', points: 300, seconds: 3_600 };

/** What calendar programs read. They send no cookie: the address is the secret. */
@ApiTags('account')
@Controller('api/v1/calendars')
@Audience({ who: 'everyone' })
export class CalendarsController {
  constructor(private readonly calendar: DeadlineCalendar) {}

  @Get(':token.ics')
  @LimitByNetwork(READS)
  @Header('content-type', CALENDAR_TYPE)
  @Header('content-disposition', 'inline; filename="zaedno.ics"')
  @Header('cache-control', 'no-store')
  @Header('x-robots-tag', 'noindex')
  @ApiProduces('text/calendar')
  @ApiParam({ name: 'token', type: String, description: 'The secret part of the address that the account was given.' })
  @ApiOperation({ summary: 'The deadlines of an official (RFC 5545), numbers of cases only', operationId: 'downloadCalendar' })
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiNotFoundResponse({ description: 'The address opens nothing, or not any more.' })
  async readCalendar(@Param('token') token: string): Promise<string> {
    return calendarDocument(await this.calendar.read(token));
  }
}
