import { Injectable } from '@nestjs/common';
import { type CivilDate, daysBetween } from '../../../kernel/civil-date.js';
import { dayWords } from '../../../kernel/day-words.js';
import { fill, type Words } from '../../../kernel/words.js';
import type { ActingAccount } from '../../accounts/index.js';
import { formatCode } from '../../language/index.js';
import { reads } from '../../submissions/index.js';
import { asActor } from '../expansion/case-staff.js';
import { OVERDUE_LINE, TERM_LINE } from '../texts/words.js';
import type { CaseLine } from './addressed.js';

/** Days before its end from which a term stands in the list. */
export const SOON = 7;
/** Lines of one letter; the inbox has them all. */
const MOST = 50;

export interface Term {
  readonly number: string;
  readonly decideBy: CivilDate;
}

/** The terms of an official's department that end soon or have ended, for cases that this official may see. */
@Injectable()
export class TermLines {
  constructor(private readonly inbox: reads.DepartmentInbox) {}

  /** The one that ended first at the top. */
  async pressing(account: ActingAccount, today: CivilDate): Promise<Term[]> {
    const rows = await this.inbox.page(asActor(account), { tab: 'open', limit: MOST, after: null });
    return rows.flatMap(({ number, statutory, decideBy }) =>
      statutory && decideBy !== null && daysBetween(today, decideBy) <= SOON ? [{ number: formatCode(number), decideBy }] : [],
    );
  }

  async of(account: ActingAccount, today: CivilDate): Promise<CaseLine[]> {
    return (await this.pressing(account, today)).map(({ number, decideBy }) => ({ number, text: lineOf(number, decideBy, today) }));
  }
}

function lineOf(number: string, decideBy: CivilDate, today: CivilDate): Words {
  const words = daysBetween(today, decideBy) < 0 ? OVERDUE_LINE : TERM_LINE;
  const day = dayWords(decideBy);
  return { bg: fill(words, { number, date: day.bg }).bg, en: fill(words, { number, date: day.en }).en };
}
