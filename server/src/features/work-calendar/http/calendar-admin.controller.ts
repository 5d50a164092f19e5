import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { CalendarExceptions } from '../storage/calendar-exceptions.js';
import { AddException } from '../use-cases/add-exception.js';
import { EndException } from '../use-cases/end-exception.js';
import { CalendarExceptionDto, CalendarExceptionListDto, ChangedExceptionDto, NewCalendarExceptionDto } from './calendar-admin.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/calendar-exceptions')
@Audience({ who: 'staff', roles: ['administrator'] })
export class CalendarAdminController {
  constructor(
    private readonly kept: CalendarExceptions,
    private readonly add: AddException,
    private readonly end: EndException,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Days that an act made working or not, also those that were ended; the latest day first' })
  @ApiOkResponse({ type: CalendarExceptionListDto })
  async listCalendarExceptions(): Promise<CalendarExceptionListDto> {
    return { items: (await this.kept.all()).map(CalendarExceptionDto.of) };
  }

  @Post()
  @ApiOperation({ summary: 'Note an act that makes a day working, or a day of rest; open terms are counted again' })
  @ApiCreatedResponse({ type: ChangedExceptionDto })
  async addCalendarException(@CurrentStaff() actor: StaffActor, @Body() asked: NewCalendarExceptionDto): Promise<ChangedExceptionDto> {
    return ChangedExceptionDto.from(await this.add.run(actor, { date: asked.date, working: asked.working, act: asked.act }));
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give the day back to the rule; open terms are counted again' })
  @ApiOkResponse({ type: ChangedExceptionDto })
  @ApiConflictResponse({ description: '`calendar-exception-over`' })
  async endCalendarException(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: string): Promise<ChangedExceptionDto> {
    return ChangedExceptionDto.from(await this.end.run(actor, id));
  }
}
