import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateIn, SOFIA } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** Hour of the day, Europe/Sofia, from which the letters of a day go out. */
const FROM_HOUR = 8;

const hourIn = new Intl.DateTimeFormat('en-GB', { timeZone: SOFIA, hour: 'numeric', hourCycle: 'h23' });

export interface LetterDay {
  readonly today: CivilDate;
  /** The day of the letters before; null at the very first time. Days on which nothing ran lie between. */
  readonly before: CivilDate | null;
}

/** Lets the letters of a day go out once, at eight in the morning or as soon after it as anybody runs. Days are civil dates in Europe/Sofia. */
@Injectable()
export class OnceADay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The day that begins now under this key, noted in the caller's transaction; null before its hour and once it has begun. */
  async begin(key: string): Promise<LetterDay | null> {
    const now = this.clock.now();
    const today = civilDateIn(now);
    if (Number(hourIn.format(now)) < FROM_HOUR) return null;
    const [row] = await this.unitOfWork.query<{ day: CivilDate }>(`select value #>> '{}' as day from installation where key = $1`, [key]);
    const before = row?.day ?? null;
    if (before !== null && before >= today) return null;
    await this.unitOfWork.query(
      'insert into installation (key, value) values ($1, to_jsonb($2::text)) on conflict (key) do update set value = excluded.value',
      [key, today],
    );
    return { today, before };
  }
}
