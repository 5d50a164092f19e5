import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CalendarKeys } from '../storage/calendar-keys.js';

/** From now on the address of that account's calendar opens nothing. */
@Injectable()
export class RevokeCalendarKey {
  constructor(
    private readonly keys: CalendarKeys,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Twice is as good as once. */
  run(actor: Actor, accountId: AccountId): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.keys.revoke(accountId))) return;
      await this.audit.append(actor, { action: 'calendar_key.revoked', subjectType: 'account', subjectId: accountId, changes: {} });
    });
  }
}
