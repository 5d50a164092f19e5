import { Injectable } from '@nestjs/common';
import { departmentsOf, type StaffActor } from '../../../kernel/actor.js';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { formatCode } from '../../language/index.js';
import { type DraftState, Responses } from '../../responses/index.js';
import { overdueDays, reads } from '../../submissions/index.js';
import { CaseVerdicts } from '../../verdicts/index.js';
import type { Inbox, InboxItem, InboxQuery } from '../http/case-lists.dto.js';

const PAGE_SIZE = 20;

/** The cases of an official's department, what is due first at the top. */
@Injectable()
export class InboxReader {
  constructor(
    private readonly inbox: reads.DepartmentInbox,
    private readonly responses: Responses,
    private readonly verdicts: CaseVerdicts,
    private readonly clock: Clock,
  ) {}

  /** Four statements. */
  async read(staff: StaffActor, { tab, limit, after }: InboxQuery): Promise<Paged<Inbox>> {
    const today = civilDateIn(this.clock.now());
    const size = limit ?? PAGE_SIZE;
    const [counts, rows] = await Promise.all([
      this.inbox.counts(staff, today),
      this.inbox.page(staff, { tab: tab ?? 'open', limit: size + 1, after: positionOf(after) }),
    ]);
    const { shown, last } = cut(rows, size);
    const ids = shown.map(({ id }) => id);
    const written = await this.responses.beingWritten(ids, departmentsOf(staff));
    const verdicts = await this.verdicts.newestOf(ids);
    const items = shown.map((row) => ({ ...present(row, written.get(row.id) ?? null, today), verdict: verdicts.get(row.id) ?? null }));
    return { body: { counts, items }, next: last && encodeCursor(last.due, last.id) };
  }
}

function present(row: reads.InboxRow, draftState: DraftState | null, today: CivilDate): Omit<InboxItem, 'verdict'> {
  const { kind, topic, title, decideBy, procedure, publication, unreadMessages } = row;
  return {
    number: formatCode(row.number),
    kind,
    topic,
    title,
    receivedAt: row.receivedAt.toISOString(),
    decideBy,
    overdueDays: overdueDays(row, today),
    procedure,
    publication,
    unreadMessages,
    hasDraft: draftState !== null,
    draftState,
  };
}

function positionOf(cursor: string | null | undefined): reads.InboxPosition | null {
  if (!cursor) return null;
  const { position, id } = decodeCursor(cursor);
  return { due: position, id: id as SubmissionId };
}
