import { Injectable } from '@nestjs/common';
import type { EventValue } from '../../../kernel/domain-event.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { ReturnUnhandled } from '../use-cases/return-unhandled.js';

/** Cases belong to departments: they go back to the moderators only when the last official of theirs has left. */
@Injectable()
@OutboxReaction({ name: 'return-cases-when-officials-leave', events: ['account.deactivated', 'account.assignment_changed'] })
export class ReturnCasesWhenOfficialsLeave implements Reaction {
  constructor(private readonly unhandled: ReturnUnhandled) {}

  async handle({ payload }: StoredEvent): Promise<void> {
    const departmentId = idOf(payload['departmentId']) ?? idOf(payload['departmentBefore']);
    if (departmentId) await this.unhandled.checkAll(departmentId);
  }
}

const idOf = (value: EventValue | undefined): DepartmentId | null => (typeof value === 'string' ? (value as DepartmentId) : null);
