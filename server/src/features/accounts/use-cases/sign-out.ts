import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { StaffSession, Visitor } from '../domain/staff-session.js';
import { StaffSessions } from '../storage/staff-sessions.js';

/** Ends the session of this browser. The device stays known: its owner will come back. */
@Injectable()
export class SignOut {
  constructor(private readonly sessions: StaffSessions) {}

  async run({ token }: Visitor): Promise<void> {
    if (token !== null) await this.sessions.end(token);
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
