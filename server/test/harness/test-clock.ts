import { Clock } from '../../src/kernel/clock.js';

/** A clock that tests set. It stands still until it is moved. */
export class TestClock extends Clock {
  constructor(private instant = new Date('2026-11-23T09:00:00Z')) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    this.instant = new Date(this.instant.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000);
  }
}
