import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { WorkCalendar } from '../reads/work-calendar.js';
import { StatutoryTerms } from '../storage/statutory-terms.js';
import { TermList } from '../use-cases/term-list.js';
import { NewTermRequest, TermListDto, TermOfLaw } from './terms.dto.js';

@ApiTags('work-calendar')
@Controller('api/v1/work-calendar/terms')
@Audience({ who: 'everyone' })
export class TermsController {
  constructor(
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'The terms of law and of the house, past, present and decided for later', operationId: 'readTermsOfLaw' })
  @ApiOkResponse({ type: TermListDto })
  readTerms(): TermListDto {
    const today = civilDateIn(this.clock.now());
    return { items: this.calendar.terms.map((term) => TermOfLaw.of(term, today)) };
  }
}

@ApiTags('administration')
@Controller('api/v1/admin/statutory-terms')
@Audience({ who: 'staff', roles: ['administrator'] })
export class TermsAdminController {
  constructor(
    private readonly kept: StatutoryTerms,
    private readonly list: TermList,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The table of terms, also what was withdrawn; by event and kind, the latest first' })
  @ApiOkResponse({ type: TermListDto })
  async listStatutoryTerms(): Promise<TermListDto> {
    return { items: (await this.kept.all()).map((term) => this.told(term)) };
  }

  @Post()
  @ApiOperation({ summary: 'A term that holds from a day on; the one before it ends on the eve' })
  @ApiCreatedResponse({ type: TermOfLaw })
  async addStatutoryTerm(@CurrentStaff() actor: StaffActor, @Body() asked: NewTermRequest): Promise<TermOfLaw> {
    return this.told(await this.list.add(actor, asked.toTerm()));
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'End a term, or withdraw one whose first day has not come' })
  @ApiOkResponse({ type: TermOfLaw })
  @ApiConflictResponse({ description: '`statutory-term-over`, or `statutory-term-needed` when nothing would follow it' })
  async endStatutoryTerm(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: string): Promise<TermOfLaw> {
    return this.told(await this.list.end(actor, id));
  }

  private told(term: Parameters<typeof TermOfLaw.of>[0]): TermOfLaw {
    return TermOfLaw.of(term, civilDateIn(this.clock.now()));
  }
}
