import { Injectable } from '@nestjs/common';
import { startOfDayInstant } from '../../../kernel/civil-date.js';
import { firstDayOf, nextMonth, parseMonth } from '../../../kernel/month.js';
import { fail } from '../../../kernel/problem.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { MALFORMED } from '../../../platform/http/http-problems.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { formatCode } from '../../language/index.js';
import { DecisionRegister, type RegisterRow } from '../../moderation/index.js';
import { reads } from '../../submissions/index.js';
import { hours } from '../domain/month-figures.js';
import type { ModerationRegisterPage, ModerationRegisterQuery, RegisteredDecision } from '../http/moderation-register.dto.js';

const PAGE_SIZE = 50;

/** The decisions on publication, as everybody may read them. */
@Injectable()
export class ModerationList {
  constructor(
    private readonly register: DecisionRegister,
    private readonly facts: reads.RegisterFacts,
  ) {}

  /** Newest first. Two statements, whatever the filter. */
  async page(query: ModerationRegisterQuery): Promise<Paged<ModerationRegisterPage>> {
    const limit = query.limit ?? PAGE_SIZE;
    const month = query.month ? (parseMonth(query.month) ?? malformedMonth()) : null;
    const place = query.after ? decodeCursor(query.after) : null;
    const rows = await this.register.page({
      from: month === null ? null : startOfDayInstant(firstDayOf(month)),
      to: month === null ? null : startOfDayInstant(firstDayOf(nextMonth(month))),
      decision: query.decision ?? null,
      reasonCode: query.reason ? query.reason : null,
      after: place && { at: place.position, id: place.id },
      limit: limit + 1,
    });
    const { shown, last } = cut(rows, limit);
    // A case that is under review is not to be known, even if a decision on it were there.
    const known = await this.facts.known(shown.map(({ submissionId }) => submissionId));
    return {
      body: { items: shown.filter(({ submissionId }) => known.has(submissionId)).map(present) },
      next: last && encodeCursor(last.position, last.id),
    };
  }
}

function present({ number, at, decision, reasonCode, isFirst, appeal, workingMinutes, inTime }: RegisterRow): RegisteredDecision {
  const when = { at: at.toISOString(), workingHours: hours(workingMinutes), inTime };
  return { number: formatCode(number), decision, reasonCode, isFirst, appeal, ...when };
}

function malformedMonth(): never {
  fail(MALFORMED, { errors: [faultAt('/month', { code: 'unknown_value', malformed: true })] });
}
