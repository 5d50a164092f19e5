import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { Config } from '../../../platform/config/config.js';
import { hashSecret, newId, newSecret } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { StandIn } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import type { Account } from '../domain/account.js';
import { isLastSeenStale, SESSION_HOURS, SESSION_IDLE_HOURS } from '../domain/session-policy.js';
import type { StaffSession } from '../domain/staff-session.js';
import { standsInOf } from './standing-in.js';

const HOUR = 3_600_000;
const LONGEST_USER_AGENT = 300;

interface SessionOfAccount {
  session_id: string;
  session_created_at: Date;
  last_seen_at: Date;
  totp_enrolled: boolean;
  id: Account['id'];
  email: string;
  name: string;
  role: Account['role'];
  department_id: Account['departmentId'];
  office: Account['office'];
  office_title: string;
  language: Account['language'];
  stands_in: StandIn[];
}

export interface ListedSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly userAgent: string;
}

/** Sessions by the hash of their secret. One that expired, idled or lost its account is as if it were not there. */
@Injectable()
export class StaffSessions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Begins a session and returns its secret. */
  async begin(accountId: AccountId, userAgent: string): Promise<string> {
    const token = newSecret();
    const now = this.clock.now();
    await this.unitOfWork.query(
      `insert into account_session (id, token_hash, account_id, created_at, last_seen_at, expires_at, user_agent)
       values ($1, $2, $3, $4, $4, $5, $6)`,
      [newId(), hashSecret(token), accountId, now, new Date(now.getTime() + SESSION_HOURS * HOUR), userAgent.slice(0, LONGEST_USER_AGENT)],
    );
    return token;
  }

  /** The open session of that secret; null when there is none. Notes that it was used, at most once a minute. */
  async find(token: string): Promise<StaffSession | null> {
    const now = this.clock.now();
    const [row] = await this.unitOfWork.query<SessionOfAccount>(
      `select s.id as session_id, s.created_at as session_created_at, s.last_seen_at, a.totp_secret is not null as totp_enrolled,
              a.id, a.email, a.name, a.role, a.department_id, a.office, a.office_title, a.language,
              ${standsInOf('a', '$4')} as stands_in
         from account_session s join account a on a.id = s.account_id
        where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3 and a.status = 'active'`,
      [hashSecret(token), now, this.idleSince(now), civilDateIn(now)],
    );
    if (!row) return null;
    if (isLastSeenStale({ lastSeenAt: row.last_seen_at }, now)) {
      await this.unitOfWork.query('update account_session set last_seen_at = $2 where id = $1', [row.session_id, now]);
    }
    return this.toSession(row, now);
  }

  /** The open sessions of an account, the latest used first. */
  async of(accountId: AccountId): Promise<ListedSession[]> {
    const now = this.clock.now();
    return this.unitOfWork.query<ListedSession>(
      `select id, created_at as "createdAt", last_seen_at as "lastSeenAt", user_agent as "userAgent" from account_session
        where account_id = $1 and expires_at > $2 and last_seen_at > $3 order by last_seen_at desc, id desc limit 100`,
      [accountId, now, this.idleSince(now)],
    );
  }

  /** The account whose session it was; null when it was none any more. */
  async end(token: string): Promise<AccountId | null> {
    const [ended] = await this.unitOfWork.query<{ accountId: AccountId }>(
      'delete from account_session where token_hash = $1 returning account_id as "accountId"',
      [hashSecret(token)],
    );
    return ended?.accountId ?? null;
  }

  /** Ends one session of the account; false when it has no such session. */
  async endOne(accountId: AccountId, id: string): Promise<boolean> {
    const rows = await this.unitOfWork.query('delete from account_session where account_id = $1 and id = $2 returning id', [accountId, id]);
    return rows.length === 1;
  }

  async endAll(accountId: AccountId): Promise<void> {
    await this.unitOfWork.query('delete from account_session where account_id = $1', [accountId]);
  }

  /** Erases sessions that nobody can use any more. */
  async eraseEnded(): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.query('delete from account_session where expires_at <= $1 or last_seen_at <= $2', [now, this.idleSince(now)]);
  }

  private toSession(row: SessionOfAccount, now: Date): StaffSession {
    const { id, email, name, role, department_id: departmentId, office, office_title: officeTitle, language } = row;
    return {
      id: row.session_id,
      createdAt: row.session_created_at,
      lastSeenAt: now,
      account: { id, email, name, role, departmentId, office, officeTitle, language },
      standsIn: row.stands_in,
      totpEnrolled: row.totp_enrolled,
      mustEnrolTotp: !row.totp_enrolled && !this.config.demo,
    };
  }

  private idleSince(now: Date): Date {
    return new Date(now.getTime() - SESSION_IDLE_HOURS * HOUR);
  }
}
