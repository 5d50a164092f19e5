import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate, daysBetween } from '../../../kernel/civil-date.js';
import { daysWords, dayWords } from '../../../kernel/day-words.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { fill, type Words } from '../../../kernel/words.js';
import { AccountDirectory, actorOf } from '../../accounts/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { ConflictDeclarations, lifecycle, reads } from '../../submissions/index.js';
import { type Rung, SOON, type Span, type Told, toldOf } from '../escalation/escalation.js';
import type { Page } from '../templates/template.js';
import {
  ESCALATED_SECTION,
  NO_DEPARTMENT,
  NOT_PUBLIC_LINE,
  NOT_PUBLIC_LINES,
  OF_DEPARTMENT,
  OVERDUE_LINE,
  OWN_SECTION,
  TERM_LINE,
  UNROUTED_SECTION,
} from '../texts/term-words.js';
import type { CaseLine, CaseSection } from './addressed.js';

/** Lines of one section; the inbox has them all. */
const MOST = 50;

export interface TermNotice extends Told {
  readonly case: reads.PressingCase;
}

/** Where somebody of this rung reads the case; above the department only what everybody may read. */
const PAGES: Readonly<Record<Rung, Page>> = {
  officials: 'case-file',
  head: 'case-file',
  secretary: 'public',
  mayor: 'public',
  moderators: 'review',
};

/** The terms that end soon or have ended, with everybody who is told of them today. */
@Injectable()
export class TermLines {
  constructor(
    private readonly pressing: reads.PressingCases,
    private readonly declarations: ConflictDeclarations,
    private readonly accounts: AccountDirectory,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** By account, the one that ended first at the top. A number of statements that does not grow with the cases. */
  async notices(span: Span): Promise<ReadonlyMap<AccountId, readonly TermNotice[]>> {
    const cases = await this.pressing.until(addDays(span.today, SOON));
    if (cases.length === 0) return new Map();
    const away = await this.declarations.keptAwayOf(cases.map(({ id }) => id));
    const accounts = [...(await this.accounts.activeByRole('official')), ...(await this.accounts.activeByRole('moderator'))];
    const staff = accounts.map(actorOf);
    const notices = new Map<AccountId, TermNotice[]>();
    for (const each of cases) {
      for (const told of toldOf({ ...each, about: aboutOf(each), keptAway: away.get(each.id) ?? new Set() }, staff, span)) {
        notices.set(told.accountId, [...(notices.get(told.accountId) ?? []), { ...told, case: each }]);
      }
    }
    return notices;
  }

  /** What the letter of that day to this account lists; empty when nothing presses any more. */
  async sectionsOf(account: AccountId, today: CivilDate): Promise<CaseSection[]> {
    const mine = (await this.notices({ before: addDays(today, -1), today })).get(account) ?? [];
    const section = (heading: Words, notices: readonly TermNotice[]): CaseSection[] =>
      notices.length === 0 ? [] : [{ heading, lines: this.lines(notices, today) }];
    return [
      ...section(
        ESCALATED_SECTION,
        mine.filter(({ escalated }) => escalated),
      ),
      ...section(
        OWN_SECTION,
        mine.filter((notice) => !notice.escalated && notice.case.departmentId !== null),
      ),
      ...section(
        UNROUTED_SECTION,
        mine.filter((notice) => !notice.escalated && notice.case.departmentId === null),
      ),
    ];
  }

  /** What the reader may not know is counted, and neither numbered nor told whose it is. */
  private lines(notices: readonly TermNotice[], today: CivilDate): CaseLine[] {
    const told = notices.filter(mayKnow);
    const untold = notices.length - told.length;
    return [...told.slice(0, MOST).map((notice) => this.line(notice, today)), ...(untold === 0 ? [] : [countOf(untold)])];
  }

  private line({ case: { number, decideBy, departmentId }, rung, escalated }: TermNotice, today: CivilDate): CaseLine {
    const code = formatCode(number);
    const text = textOf(code, decideBy, today);
    return { number: code, page: PAGES[rung], text: escalated ? this.named(text, departmentId) : text };
  }

  private named(line: Words, departmentId: DepartmentId | null): Words {
    const department = departmentId === null ? NO_DEPARTMENT : this.nameOf(departmentId);
    if (!department) return line;
    return {
      bg: fill(OF_DEPARTMENT, { line: line.bg, department: department.bg }).bg,
      en: fill(OF_DEPARTMENT, { line: line.en, department: department.en }).en,
    };
  }

  private nameOf(departmentId: DepartmentId): Words | null {
    const department = this.directory.departmentById(departmentId);
    return department ? { bg: department.nameBg, en: department.nameEn } : null;
  }
}

/** Above the department only what everybody reads. */
const mayKnow = ({ rung, case: { publication, procedure } }: TermNotice): boolean =>
  PAGES[rung] !== 'public' || lifecycle.isTextPublic(publication, procedure);

function countOf(count: number): CaseLine {
  const words = count === 1 ? NOT_PUBLIC_LINE : NOT_PUBLIC_LINES;
  return { number: '', page: 'inbox', text: fill(words, { count: String(count) }) };
}

const aboutOf = ({ aboutDepartmentId, aboutOffice }: reads.PressingCase) => ({
  departmentId: aboutDepartmentId,
  office: aboutOffice,
  name: null,
});

function textOf(number: string, decideBy: CivilDate, today: CivilDate): Words {
  const late = daysBetween(decideBy, today);
  const words = late > 0 ? OVERDUE_LINE : TERM_LINE;
  const day = dayWords(decideBy);
  const days = daysWords(late);
  return {
    bg: fill(words, { number, date: day.bg, days: days.bg }).bg,
    en: fill(words, { number, date: day.en, days: days.en }).en,
  };
}
