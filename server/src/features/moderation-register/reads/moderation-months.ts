import { Injectable } from '@nestjs/common';
import { civilDateIn, startOfDayInstant } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { firstDayOf, type Month, monthOf, nextMonth } from '../../../kernel/month.js';
import { DecisionRegister } from '../../moderation/index.js';
import { reads } from '../../submissions/index.js';
import { figuresOf, type MonthFigures } from '../domain/month-figures.js';
import { isSettled } from '../domain/month.js';

/**
 * The monthly figures. A month that is settled does not change any more: each process counts it once and keeps it, so that a visit
 * reads the present month only, by three statements over indexes.
 */
@Injectable()
export class ModerationMonths {
  private over: readonly MonthFigures[] = [];

  constructor(
    private readonly register: DecisionRegister,
    private readonly facts: reads.RegisterFacts,
    private readonly clock: Clock,
  ) {}

  /** Newest first, the present month at the top. */
  async read(): Promise<MonthFigures[]> {
    const today = civilDateIn(this.clock.now());
    const kept = this.over;
    const last = kept.at(-1);
    const fresh = await this.count(last ? nextMonth(last.month) : null, monthOf(today));
    const months = [...kept, ...fresh];
    this.over = months.filter(({ month }) => isSettled(month, today));
    return months.reverse();
  }

  private async count(from: Month | null, last: Month): Promise<MonthFigures[]> {
    const day = from === null ? null : firstDayOf(from);
    const instant = day && startOfDayInstant(day);
    const [received, decisions, reasons] = await Promise.all([
      this.facts.receivedByMonth(day),
      this.register.months(instant),
      this.register.monthReasons(instant),
    ]);
    return figuresOf({ received, decisions, reasons }, last);
  }
}
