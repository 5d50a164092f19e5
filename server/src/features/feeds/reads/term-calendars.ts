import { Injectable } from '@nestjs/common';
import type { CaseNumber } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import type { CalendarContent } from '../../../platform/calendar/calendar-document.js';
import type { CalendarEvent } from '../../../platform/calendar/calendar-event.js';
import { formatCode, parseCaseNumber } from '../../language/index.js';
import { DepartmentPages } from '../../overdue-board/index.js';
import { PublicCaseReader } from '../../public-register/index.js';
import { reads } from '../../submissions/index.js';
import { CALENDAR_EVENTS, CALENDAR_NAMES } from '../calendar-texts.js';
import { FeedPlaces } from './feed-places.js';

/** More than a department has open. */
const MOST = 500;

/** The last days for answers, in front of everybody: of a case, and of all that a department has. */
@Injectable()
export class TermCalendars {
  constructor(
    private readonly terms: reads.PublicTerms,
    private readonly cases: PublicCaseReader,
    private readonly departments: DepartmentPages,
    private readonly places: FeedPlaces,
  ) {}

  /** Empty once it was answered or withheld; 404 while the case is under review. */
  async case(asked: string, language: Language): Promise<CalendarContent> {
    const { number } = await this.cases.read(asked);
    const terms = await this.terms.of({ number: parseCaseNumber(number) as CaseNumber }, 1);
    return {
      name: this.places.say(CALENDAR_NAMES.case, language, { number }).text,
      url: this.places.casePage(language, number),
      events: terms.map((term) => this.event(term, language)),
    };
  }

  /** The first due first. One statement; 404 for a department that there never was. */
  async department(slug: string, language: Language): Promise<CalendarContent> {
    const { id } = this.departments.known(slug);
    const terms = await this.terms.of({ departmentId: id }, MOST);
    return {
      name: this.places.say(CALENDAR_NAMES.department, language, { department: this.places.departmentName(slug)[language] }).text,
      url: this.places.url(`/${language}/departments/${slug}`),
      events: terms.map((term) => this.event(term, language)),
    };
  }

  private event({ number, title, decideBy, changedAt }: reads.PublicTerm, language: Language): CalendarEvent {
    const shown = formatCode(number);
    return {
      ...{ uid: this.places.uid('case', shown, 'decide'), on: decideBy, changedAt },
      summary: this.places.say(CALENDAR_EVENTS.decide, language, { title, number: shown }).text,
      url: this.places.casePage(language, shown),
    };
  }
}
