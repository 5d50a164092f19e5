import { Injectable } from '@nestjs/common';
import type { EventValue } from '../../../kernel/domain-event.js';
import type { AccountId, CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { type AuthorityId, AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import type { TimelineType } from '../domain/timeline.js';
import { STAFF_ONLY_TYPES } from '../domain/timeline.js';
import type { Outcome, Verdict, Wish } from '../domain/vocabulary.js';
import type { TimelineEntry, TimelineParty } from '../http/timeline.dto.js';
import { CaseHistory, type HistoryLine } from '../storage/case-history.js';
import { SubmissionsRepository } from '../storage/submissions.repository.js';

/** For whom a timeline is: the public reads public lines, the author all but those about staff, staff everything. */
export type TimelineReader = 'public' | 'author' | 'staff';

const DEPARTMENT_TYPES: ReadonlySet<TimelineType> = new Set(['handed_back', 'answered', 'corrected', 'identity_revealed']);

/** Where the line of that type names another case. */
const OTHER_CASE: Readonly<Partial<Record<TimelineType, string>>> = { merged: 'into', unmerged: 'earlier', new_facts: 'repeat' };

/** The history of a case in the words of the API, oldest line first. */
@Injectable()
export class CaseTimeline {
  constructor(
    private readonly history: CaseHistory,
    private readonly submissions: SubmissionsRepository,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** One statement, and one more where other cases are named. */
  async of(id: SubmissionId, reader: TimelineReader): Promise<TimelineEntry[]> {
    return this.render(await this.history.of(id, { publicOnly: reader === 'public' }), reader);
  }

  /** The same of a history that the caller has read; `names` gives the names of the accounts that acted, without it nobody is named. */
  async render(
    history: readonly HistoryLine[],
    reader: TimelineReader,
    names: ReadonlyMap<string, string> = new Map(),
  ): Promise<TimelineEntry[]> {
    const lines = history.filter((line) => reader === 'staff' || (line.undoneAt === null && !STAFF_ONLY_TYPES.has(line.type)));
    const others = await this.numbersOf(lines, reader);
    return lines.map((line) => this.present(line, reader, others.get(otherOf(line) ?? '') ?? null, names));
  }

  private present(line: HistoryLine, reader: TimelineReader, other: CaseNumber | null, names: ReadonlyMap<string, string>): TimelineEntry {
    const { details } = line;
    const departmentId = text(details['departmentId']) as DepartmentId | null;
    const authorityId = text(details['authorityId']) as AuthorityId | null;
    return {
      at: line.at.toISOString(),
      type: line.type,
      by: partyOf(line),
      department: departmentId === null ? null : (this.directory.departmentById(departmentId)?.slug ?? null),
      reasonCode: text(details['reasonCode']),
      outcome: text(details['outcome']) as Outcome | null,
      authority: authorityId === null ? null : (this.directory.authorityById(authorityId)?.slug ?? null),
      intoNumber: other && formatCode(other),
      lateDays: typeof details['lateDays'] === 'number' ? details['lateDays'] : null,
      note: noteFor(reader, details),
      verdict: text(details['verdict']) as Verdict | null,
      wish: text(details['wish']) as Wish | null,
      isUndone: line.undoneAt !== null,
      actor: nameFor(reader, line.accountId, names),
      actingFor: nameFor(reader, line.actingFor, names),
    };
  }

  /** Numbers of the other cases that the lines tell of; whoever is no staff reads only of those that the public may know. */
  private async numbersOf(lines: readonly HistoryLine[], reader: TimelineReader): Promise<ReadonlyMap<string, CaseNumber>> {
    const ids = [...new Set(lines.map(otherOf).filter((id) => id !== null))];
    if (ids.length === 0) return new Map();
    const found = await this.submissions.numbersOf(ids);
    return new Map(found.filter(({ isKnown }) => isKnown || reader === 'staff').map(({ id, number }) => [id, number]));
  }
}

/** Notes are written to the author; what staff write to each other stays with staff, and the public reads neither. */
function noteFor(reader: TimelineReader, details: HistoryLine['details']): string | null {
  if (reader === 'public') return null;
  return text(details['note']) ?? (reader === 'staff' ? text(details['staffNote']) : null);
}

/** Staff read the names of staff, nobody else does. */
function nameFor(reader: TimelineReader, id: AccountId | null, names: ReadonlyMap<string, string>): string | null {
  return reader === 'staff' && id !== null ? (names.get(id) ?? null) : null;
}

function partyOf(line: HistoryLine): TimelineParty {
  if (line.actorKind === 'author' || line.actorKind === 'anyone') return 'author';
  if (line.actorKind === 'system') return 'system';
  return DEPARTMENT_TYPES.has(line.type) || line.details['from'] === 'department' ? 'department' : 'moderator';
}

/** The id of the other case that a line tells of. */
function otherOf({ type, details, undoneAt }: HistoryLine): SubmissionId | null {
  const field = OTHER_CASE[type];
  return field === undefined || undoneAt !== null ? null : (text(details[field]) as SubmissionId | null);
}

const text = (value: EventValue | undefined): string | null => (typeof value === 'string' ? value : null);
