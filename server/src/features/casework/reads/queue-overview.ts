import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { formatCode } from '../../language/index.js';
import { reads } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { median, workingHours } from '../domain/working-hours.js';
import type { ModeratorAtWork, QueueOverview } from '../http/queue.dto.js';
import { ClaimsReader } from './claims-reader.js';

const LOOKED_BACK_DAYS = 30;
/** Hours are told with one digit behind the point. */
const TENTHS = 10;

/** Who has what in hand, and how long the queue took lately. Four statements. */
@Injectable()
export class QueueOverviewReader {
  constructor(
    private readonly claims: ClaimsReader,
    private readonly queue: reads.ModerationQueue,
    private readonly firstWords: reads.FirstWords,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  async read(staff: StaffActor): Promise<QueueOverview> {
    const since = new Date(this.clock.now().getTime() - LOOKED_BACK_DAYS * 86_400_000);
    const [moderators, words] = await Promise.all([this.atWork(staff), this.firstWords.since(since)]);
    const middle = median(words.map(({ receivedAt, decidedAt }) => workingHours(receivedAt, decidedAt, this.calendar.exceptions)));
    return { moderators, medianWaitingHours: middle && Math.round(middle * TENTHS) / TENTHS, decided: words.length };
  }

  private async atWork(staff: StaffActor): Promise<ModeratorAtWork[]> {
    const claims = await this.claims.all(staff);
    const known = await this.queue.known(
      staff,
      claims.map(({ submissionId }) => submissionId),
    );
    const moderators = new Map<string, { name: string; isMe: boolean; cases: { number: string; since: string }[] }>();
    for (const { submissionId, accountId, by, isMine, claimedAt } of claims) {
      const number = known.get(submissionId);
      if (number === undefined) continue;
      const moderator = moderators.get(accountId) ?? { name: by, isMe: isMine, cases: [] };
      moderator.cases.push({ number: formatCode(number as CaseNumber), since: claimedAt.toISOString() });
      moderators.set(accountId, moderator);
    }
    return [...moderators.values()];
  }
}
