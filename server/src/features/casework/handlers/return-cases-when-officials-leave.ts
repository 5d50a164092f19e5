import { Injectable } from '@nestjs/common';
import type { EventValue } from '../../../kernel/domain-event.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { ReturnUnhandled } from '../use-cases/return-unhandled.js';

/** Departments of which somebody left, or has another conflict of interest than before. */
const DEPARTMENTS = ['departmentId', 'departmentBefore', 'deputyDepartmentId'] as const;

/** Cases belong to departments: they go back to the moderators only when the last official who could handle them has left. */
@Injectable()
@OutboxReaction({
  name: 'return-cases-when-officials-leave',
  events: ['account.deactivated', 'account.assignment_changed', 'account.absence_changed'],
})
export class ReturnCasesWhenOfficialsLeave implements Reaction {
  constructor(private readonly unhandled: ReturnUnhandled) {}

  async handle({ payload }: StoredEvent): Promise<void> {
    const departments = new Set(DEPARTMENTS.map((field) => idOf(payload[field])));
    for (const id of departments) if (id !== null) await this.unhandled.checkAll(id);
  }
}

const idOf = (value: EventValue | undefined): DepartmentId | null => (typeof value === 'string' ? (value as DepartmentId) : null);
