import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { changeId } from '../reads/change-id.js';
import { DeskVisits } from '../storage/desk-visits.js';

/** Somebody has read what changed, up to a place. Only this moves the mark: a page that was merely opened may not have been read. */
@Injectable()
export class MarkAsRead {
  constructor(
    private readonly visits: DeskVisits,
    private readonly clock: Clock,
  ) {}

  /** 400 at `/upTo`. A second click, or an older page, changes nothing. */
  async run({ accountId }: StaffActor, upTo: string): Promise<void> {
    await this.visits.mark(accountId, changeId(upTo, '/upTo'), this.clock.now());
  }
}
