import { type CivilDate, startOfDayInstant } from '../../../kernel/civil-date.js';

/** Something that happens at a moment of the past. */
export interface TimedScene {
  readonly at: Date;
  play(): Promise<void>;
}

const MORNING_MS = 9 * 3_600_000;

/** Nine hours after the day has begun in Sofia. */
export const morningOf = (day: CivilDate): Date => new Date(startOfDayInstant(day).getTime() + MORNING_MS);

/** In the order of time, without what comes after `now`. Scenes of one moment keep their order. */
export const inOrder = (scenes: readonly TimedScene[], now: Date): TimedScene[] =>
  scenes.filter(({ at }) => at <= now).sort((one, other) => one.at.getTime() - other.at.getTime());
