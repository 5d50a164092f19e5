import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { fill, type Words } from '../../../kernel/words.js';
import type { CalendarContent } from '../../../platform/calendar/calendar-document.js';
import type { CalendarEvent } from '../../../platform/calendar/calendar-event.js';
import { Config } from '../../../platform/config/config.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AccountDirectory, type ActingAccount, actorOf } from '../../accounts/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { reads } from '../../submissions/index.js';
import { CalendarKeys } from '../storage/calendar-keys.js';

/** More than a department has open; a calendar of thousands would help nobody. */
const MOST = 500;

/** Days before the last one. */
const REMINDERS = [7, 2];

const SUMMARY: Words = { bg: 'Срок: {number}', en: 'Due: {number}' };
const NAME: Words = { bg: 'Срокове – {place}', en: 'Deadlines – {place}' };

/** The terms that run for an official, for the program that keeps their calendar. */
@Injectable()
export class DeadlineCalendar {
  constructor(
    private readonly keys: CalendarKeys,
    private readonly accounts: AccountDirectory,
    private readonly terms: reads.RunningTerms,
    private readonly directory: AuthorityDirectory,
    private readonly config: Config,
  ) {}

  /** Three statements. 404 for a secret that opens nothing, whatever the cause: who holds it is not known to us. */
  async read(token: string): Promise<CalendarContent> {
    const owner = await this.keys.ownerOf(token);
    const account = owner === null ? null : await this.accounts.byId(owner);
    if (account?.status !== 'active' || account.role !== 'official') return fail(NOT_FOUND);
    const terms = await this.terms.of(actorOf(account), MOST);
    const { legalNameBg, legalNameEn } = this.directory.municipality();
    return {
      name: fill(NAME, { place: account.language === 'bg' ? legalNameBg : legalNameEn })[account.language],
      remindDaysBefore: REMINDERS,
      events: terms.map((term) => this.deadline(term, account)),
    };
  }

  private deadline({ number, decideBy, changedAt }: reads.RunningTerm, { language }: ActingAccount): CalendarEvent {
    const shown = formatCode(number);
    return {
      uid: `${shown}@${this.config.publicUrl.hostname}`,
      on: decideBy,
      summary: fill(SUMMARY, { number: shown })[language],
      url: new URL(`/${language}/staff/cases/${shown}`, this.config.publicUrl).href,
      changedAt,
    };
  }
}
