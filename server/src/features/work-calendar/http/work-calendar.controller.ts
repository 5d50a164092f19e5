import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { unwrap } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { readQuestion, readYear } from '../domain/due-question.js';
import { dueOn } from '../domain/term.js';
import { WorkCalendar } from '../reads/work-calendar.js';
import { CalendarYear, DueDay, DueQuery, HolidaysQuery } from './work-calendar.dto.js';

/** The Council of Ministers may move a day, so no answer is kept for longer than this. */
const FIVE_MINUTES = 'public, max-age=300';

@ApiTags('work-calendar')
@Controller('api/v1/work-calendar')
@Audience({ who: 'everyone' })
export class WorkCalendarController {
  constructor(private readonly calendar: WorkCalendar) {}

  @Get('due')
  @Header('cache-control', FIVE_MINUTES)
  @Header('vary', 'Accept-Language')
  @ApiOperation({ summary: 'When a term ends by law, and how that is counted', operationId: 'readDueDay' })
  @ApiOkResponse({ type: DueDay })
  readDueDay(@Query() query: DueQuery, @RequestLanguage() language: Language): DueDay {
    const { start, term } = unwrap(readQuestion(query));
    return DueDay.of(dueOn(start, term, this.calendar.exceptions), language);
  }

  @Get('holidays')
  @Header('cache-control', FIVE_MINUTES)
  @Header('vary', 'Accept-Language')
  @ApiOperation({
    summary: 'The official holidays of a year, with the days that stand in for those on weekends',
    operationId: 'readHolidays',
  })
  @ApiOkResponse({ type: CalendarYear })
  readHolidays(@Query() query: HolidaysQuery, @RequestLanguage() language: Language): CalendarYear {
    return CalendarYear.of(unwrap(readYear(query.year)), this.calendar.exceptions, language);
  }
}
