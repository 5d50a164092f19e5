import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { addDays, type CivilDate, civilDateIn, isAfter } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { MALFORMED } from '../../../platform/http/http-problems.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { CaseReports, type ReportCount } from '../../after-publication/index.js';
import { Attachments } from '../../attachments/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { authors, overdueDays, reads } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { workingHours } from '../domain/working-hours.js';
import type { Hand, Queue, QueueClaim, QueueItem, QueueQuery } from '../http/queue.dto.js';
import { ClaimsReader, type NamedClaim } from './claims-reader.js';

const PAGE_SIZE = 20;

type Claims = ReadonlyMap<SubmissionId, NamedClaim>;
type ByHand = Pick<reads.QueueNarrowing, 'only' | 'without'>;

/** Which cases each choice of a hand leaves. What somebody else has in hand is not free; what I have is, to me. */
const BY_HAND: Readonly<Record<Hand, (claims: readonly NamedClaim[]) => ByHand>> = {
  mine: (claims) => ({ only: idsOf(claims.filter(({ isMine }) => isMine)), without: [] }),
  free: (claims) => ({ only: null, without: idsOf(claims.filter(({ isMine }) => !isMine)) }),
};
const idsOf = (claims: readonly NamedClaim[]): SubmissionId[] => claims.map(({ submissionId }) => submissionId);

/** What waits for the moderators, in the order in which to take it. */
@Injectable()
export class QueueReader {
  constructor(
    private readonly queue: reads.ModerationQueue,
    private readonly claims: ClaimsReader,
    private readonly attachments: Attachments,
    private readonly reports: CaseReports,
    private readonly directory: AuthorityDirectory,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  /** Six statements, whatever the queue holds: claims and their names, counts, facets, the page, its files; and one where readers reported something. */
  async read(staff: StaffActor, query: QueueQuery): Promise<Paged<Queue>> {
    const now = this.clock.now();
    const today = civilDateIn(now);
    const size = query.limit ?? PAGE_SIZE;
    const tab = query.tab ?? 'pending';
    const claims = await this.claims.all(staff);
    const narrowing = narrowingOf(query, claims, today);
    const [counts, facets, rows] = await Promise.all([
      this.queue.counts(staff, today, narrowing),
      this.queue.facets(staff, tab, narrowing),
      this.queue.page(staff, { tab, narrowing, limit: size + 1, after: positionOf(query.after) }),
    ]);
    const { shown, last } = cut(rows, size);
    const files = await this.attachments.ofMany(shown.map(({ id }) => authors.caseFiles(id)));
    const reported = await this.reports.reasonsOf(shown.filter(({ reportedAt }) => reportedAt !== null).map(({ id }) => id));
    const byCase: Claims = new Map(claims.map((claim) => [claim.submissionId, claim]));
    const items = shown.map((row) => ({
      ...this.present(row, byCase, now),
      attachments: files.get(row.id)?.length ?? 0,
      reports: [...(reported.get(row.id) ?? [])].map(({ reason, count }): ReportCount => ({ reason, count })),
    }));
    return { body: { counts, facets, items }, next: last && cursorOf(last) };
  }

  private present(row: reads.QueueRow, claims: Claims, now: Date): Omit<QueueItem, 'attachments' | 'reports'> {
    const { kind, topic, title, moderateBy, decideBy, identity, publication, procedure, language, settlement, version } = row;
    const today = civilDateIn(now);
    return {
      ...{ kind, topic, title, moderateBy, decideBy, identity, publication, procedure, language, settlement, version },
      number: formatCode(row.number),
      receivedAt: row.receivedAt.toISOString(),
      late: publication === 'pending' && isAfter(today, moderateBy),
      department: row.departmentId === null ? null : (this.directory.departmentById(row.departmentId)?.slug ?? null),
      overdueDays: overdueDays(row, today),
      messagesUnread: row.unreadMessages,
      risks: [...row.risks],
      awaits: row.awaits,
      isTrusted: row.rank === 1,
      reportedAt: row.reportedAt?.toISOString() ?? null,
      waitingHours: Math.floor(workingHours(row.receivedAt, now, this.calendar.exceptions)),
      claim: claimOf(claims.get(row.id) ?? null),
    };
  }
}

export const claimOf = (claim: NamedClaim | null): QueueClaim | null =>
  claim && { isMine: claim.isMine, by: claim.by, since: claim.claimedAt.toISOString(), until: claim.expiresAt.toISOString() };

function narrowingOf(query: QueueQuery, claims: readonly NamedClaim[], today: CivilDate): reads.QueueNarrowing {
  const { kind = null, topic = null, settlement = null, language = null, risk = null, opinion = null } = query;
  const { hand = null, olderThan = null } = query;
  const byHand = hand === null ? { only: null, without: [] } : BY_HAND[hand](claims);
  const receivedBy = olderThan === null ? null : addDays(today, -olderThan);
  return { kind, topic, settlement, language, risk, opinion, receivedBy, ...byHand };
}

/** The rank, counted from 0 on, stands before the place in time, which is a cursor like those of all lists. */
const cursorOf = ({ rank, position, id }: reads.QueueRow): string => `${rank + 1}${encodeCursor(position, id)}`;

function positionOf(cursor: string | null | undefined): reads.QueuePosition | null {
  if (!cursor) return null;
  const rank = ([-1, 0, 1, 2] as const).find((each) => cursor.startsWith(String(each + 1)));
  if (rank === undefined) fail(MALFORMED, { errors: [faultAt('/after', { code: 'unknown_value', malformed: true })] });
  const { position, id } = decodeCursor(cursor.slice(1));
  return { rank, at: position, id: id as SubmissionId };
}
