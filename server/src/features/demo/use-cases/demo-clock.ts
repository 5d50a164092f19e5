import { Clock } from '../../../kernel/clock.js';

/** A clock that follows the programme, so that every use case believes to live at the scene's time. */
export class DemoClock extends Clock {
  private instant = new Date();

  now(): Date {
    return new Date(this.instant);
  }

  moveTo(instant: Date): void {
    this.instant = instant;
  }
}
