import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { faultsOfAbsence, type Days } from '../domain/absence.js';
import { accountEvents } from '../domain/account-events.js';
import type { AccountRow } from '../storage/account.entity.js';
import { type Absence, ABSENCE_FIELDS, Absences } from '../storage/absences.js';
import { AccountsRepository } from '../storage/accounts.repository.js';
import { refuse } from './refuse.js';

export interface Wanted extends Days {
  readonly holder: AccountId;
  readonly deputy: AccountId;
}

export interface People {
  readonly holder: AccountRow | null;
  readonly deputy: AccountRow | null;
}

/** What every change of an absence has in common. */
@Injectable()
export class AbsenceChanges {
  constructor(
    private readonly absences: Absences,
    private readonly accounts: AccountsRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The two people, when the absence is right; 422 otherwise. The holder is held, so that of two overlapping ones the second is refused. */
  async check({ holder, deputy, ...days }: Wanted, id: string): Promise<People> {
    const people: People = { holder: await this.accounts.byIdForChange(holder), deputy: await this.accounts.byId(deputy) };
    refuse(faultsOfAbsence({ ...people, ...days, others: await this.absences.othersOf(holder, id) }, civilDateIn(this.clock.now())));
    return people;
  }

  /** Tells the trail, and those who look after cases that nobody can handle any more. */
  async follow(actor: Actor, action: string, before: Absence | null, after: Absence): Promise<void> {
    const deputies = [after.deputyId, ...(before ? [before.deputyId] : [])];
    for (const id of new Set(deputies)) {
      const deputy = await this.accounts.byId(id);
      await this.outbox.append(accountEvents.absenceChanged(after.holderId, after.departmentId, deputy?.departmentId ?? null));
    }
    const changes = action === 'absence.ended' ? { deputyId: after.deputyId } : fieldChanges<Absence>(before, after, ABSENCE_FIELDS);
    if (Object.keys(changes).length === 0) return;
    await this.audit.append(actor, { action, subjectType: 'account', subjectId: after.holderId, changes });
  }
}
