import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { type ActorSource, ActorSources, type Credentials } from '../../../platform/http/access/actor-sources.js';
import { actorOf } from '../domain/account.js';
import { TOTP_ENROLMENT_NEEDED } from '../domain/account-problems.js';
import { StaffSessions } from '../storage/staff-sessions.js';
import { secretIn, SESSION_COOKIE } from './session-cookies.js';

/**
 * Tells the access guard which account a session cookie proves. 403 `totp-enrolment-needed` while the account has yet
 * to set up its second step: its own routes ({@link ForSignedIn}) do not come this way.
 */
@Injectable()
export class StaffSource implements ActorSource<StaffActor>, OnModuleInit {
  constructor(
    private readonly sources: ActorSources,
    private readonly sessions: StaffSessions,
  ) {}

  onModuleInit(): void {
    this.sources.useForStaff(this);
  }

  async identify({ cookies }: Credentials): Promise<StaffActor | null> {
    const token = secretIn(cookies, SESSION_COOKIE);
    const session = token === null ? null : await this.sessions.find(token);
    if (!session) return null;
    return session.mustEnrolTotp ? fail(TOTP_ENROLMENT_NEEDED) : actorOf({ ...session.account, standsIn: session.standsIn });
  }
}
