import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { accountEvents } from '../domain/account-events.js';
import type { StaffSession, Visitor } from '../domain/staff-session.js';
import { StaffSessions } from '../storage/staff-sessions.js';

/** Ends the session of this browser. The device stays known: its owner will come back. */
@Injectable()
export class SignOut {
  constructor(
    private readonly sessions: StaffSessions,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async run({ token }: Visitor): Promise<void> {
    if (token === null) return;
    await this.unitOfWork.run(async () => {
      const accountId = await this.sessions.end(token);
      if (accountId !== null) await this.outbox.append(accountEvents.signedOut(accountId));
    });
  }
}

/** Ends one of the account's own sessions, on whatever device; 404 for any other. */
@Injectable()
export class EndOwnSession {
  constructor(private readonly sessions: StaffSessions) {}

  async run({ account }: StaffSession, id: string): Promise<void> {
    if (!(await this.sessions.endOne(account.id, id))) fail(NOT_FOUND);
  }
}
