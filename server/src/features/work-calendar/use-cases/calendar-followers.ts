import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { CalendarException } from '../domain/working-days.js';

/** What changed in the calendar, and how the calendar is from now on. */
export interface CalendarChange {
  readonly exception: CalendarException;
  readonly ended: boolean;
  readonly exceptions: readonly CalendarException[];
}

export interface CalendarFollower {
  /** Counts again what depends on the calendar, in the transaction of the change; gives how many due days moved. */
  recount(actor: Actor, change: CalendarChange): Promise<number>;
}

/** Who keeps due days. Features of higher tiers register here, so that the calendar knows no cases and yet changes with them or not at all. */
@Injectable()
export class CalendarFollowers {
  private readonly followers: CalendarFollower[] = [];

  add(follower: CalendarFollower): void {
    this.followers.push(follower);
  }

  async recount(actor: Actor, change: CalendarChange): Promise<number> {
    let moved = 0;
    for (const follower of this.followers) moved += await follower.recount(actor, change);
    return moved;
  }
}
