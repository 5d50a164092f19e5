import { Controller, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { calendarDocument } from '../../../platform/calendar/calendar-document.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { PublicCalendars } from '../reads/public-calendars.js';
import { TermCalendars } from '../reads/term-calendars.js';
import { CalendarAt } from './feed-route.js';
import { CommitmentFeedQuery } from './feeds.dto.js';

/** Calendars (RFC 5545) of the days that everybody may wait for, beside the pages that name them. */
@ApiExcludeController()
@Controller(['bg', 'en'])
@Audience({ who: 'everyone', mayLag: true })
export class PublicCalendarsController {
  constructor(
    private readonly calendars: PublicCalendars,
    private readonly terms: TermCalendars,
  ) {}

  @CalendarAt('consultations.ics')
  async consultationDays(@RequestLanguage() language: Language): Promise<string> {
    return calendarDocument(await this.calendars.consultations(language));
  }

  @CalendarAt('consultations/:slug.ics')
  async daysOfConsultation(@Param('slug') slug: string, @RequestLanguage() language: Language): Promise<string> {
    return calendarDocument(await this.calendars.consultation(slug, language));
  }

  @CalendarAt('commitments.ics')
  async commitmentDays(@Query() query: CommitmentFeedQuery, @RequestLanguage() language: Language): Promise<string> {
    return calendarDocument(await this.calendars.commitments(query, language));
  }

  @CalendarAt('policies.ics')
  async measureDays(@RequestLanguage() language: Language): Promise<string> {
    return calendarDocument(await this.calendars.policies(language));
  }

  @CalendarAt('policies/:slug.ics')
  async daysOfPolicy(@Param('slug') slug: string, @RequestLanguage() language: Language): Promise<string> {
    return calendarDocument(await this.calendars.policy(slug, language));
  }

  @CalendarAt('submissions/:number.ics')
  async termOfCase(@Param('number') number: string, @RequestLanguage() language: Language): Promise<string> {
    return calendarDocument(await this.terms.case(number, language));
  }

  @CalendarAt('departments/:slug.ics')
  async termsOfDepartment(@Param('slug') slug: string, @RequestLanguage() language: Language): Promise<string> {
    return calendarDocument(await this.terms.department(slug, language));
  }
}
