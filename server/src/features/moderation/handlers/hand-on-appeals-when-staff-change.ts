import { Injectable } from '@nestjs/common';
import { OutboxReaction, type Reaction } from '../../../platform/outbox/outbox-reaction.js';
import { HandOnAppeals } from '../use-cases/hand-on-appeals.js';

/** No appeal waits for people who are not there: whenever somebody comes, goes, or gets other work. */
@Injectable()
@OutboxReaction({
  name: 'hand-on-appeals-when-staff-change',
  events: ['account.activated', 'account.reactivated', 'account.deactivated', 'account.assignment_changed'],
})
export class HandOnAppealsWhenStaffChange implements Reaction {
  constructor(private readonly appeals: HandOnAppeals) {}

  handle(): Promise<void> {
    return this.appeals.checkAll();
  }
}
