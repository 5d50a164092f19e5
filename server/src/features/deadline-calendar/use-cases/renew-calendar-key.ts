import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Config } from '../../../platform/config/config.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CalendarKeys } from '../storage/calendar-keys.js';

/** Gives an official the address of their calendar. It is told once; the one before opens nothing any more. */
@Injectable()
export class RenewCalendarKey {
  constructor(
    private readonly keys: CalendarKeys,
    private readonly audit: AuditTrail,
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(actor: StaffActor): Promise<string> {
    return this.unitOfWork.run(async () => {
      const token = await this.keys.renew(actor.accountId);
      await this.audit.append(actor, {
        action: 'calendar_key.renewed',
        subjectType: 'account',
        subjectId: actor.accountId,
        changes: {},
      });
      return new URL(`/api/v1/calendars/${token}.ics`, this.config.publicUrl).href;
    });
  }
}
