import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EventValue } from '../../../kernel/domain-event.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { AccountDirectory } from '../../accounts/index.js';
import { ReturnUnhandled } from '../use-cases/return-unhandled.js';

/** Seconds between two looks at the absences of these days: nothing tells of a midnight. */
const HOURLY = 3_600;

/** Departments of which somebody left, or has another conflict of interest than before. */
const DEPARTMENTS = ['departmentId', 'departmentBefore', 'deputyDepartmentId'] as const;

/** Cases belong to departments: they go back to the moderators only when the last official who could handle them has left. */
@Injectable()
@OutboxReaction({
  name: 'return-cases-when-officials-leave',
  events: ['account.deactivated', 'account.assignment_changed', 'account.absence_changed'],
})
export class ReturnCasesWhenOfficialsLeave implements Reaction, OnModuleInit {
  constructor(
    private readonly unhandled: ReturnUnhandled,
    private readonly accounts: AccountDirectory,
    private readonly tasks: RecurringTasks,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'return-cases-when-absences-turn', every: HOURLY, run: () => this.lookAtDays() });
  }

  /** Where whoever left stood in for somebody, they may have been the last one, too. */
  async handle({ payload, subjectId }: StoredEvent): Promise<void> {
    const own = DEPARTMENTS.map((field) => idOf(payload[field])).filter((id) => id !== null);
    await this.check([...own, ...(await this.accounts.departmentsStoodInFor(subjectId as AccountId))]);
  }

  private async lookAtDays(): Promise<void> {
    await this.check(await this.accounts.departmentsOfAbsences());
  }

  private async check(departments: readonly DepartmentId[]): Promise<void> {
    for (const id of new Set(departments)) await this.unhandled.checkAll(id);
  }
}

const idOf = (value: EventValue | undefined): DepartmentId | null => (typeof value === 'string' ? (value as DepartmentId) : null);
