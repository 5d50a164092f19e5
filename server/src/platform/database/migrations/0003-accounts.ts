import { ForwardOnly } from './forward-only.js';

/** Staff accounts, their sessions, the devices they signed in on, and their recovery codes. */
export class Accounts extends ForwardOnly {
  readonly name = 'Accounts1700000000003';
  protected readonly sql = `
    create table account (
      id uuid primary key,
      email text not null unique,
      name text not null,
      role text not null,
      department_id uuid references department,
      office text,
      office_title text not null,
      language text not null,
      status text not null,
      password_hash text,
      totp_secret bytea,
      totp_candidate bytea,
      totp_confirmed_at timestamptz,
      totp_last_step integer,
      created_at timestamptz not null,
      last_sign_in_at timestamptz,
      constraint account_email_lower check (email = lower(email)),
      constraint account_active_has_password check (status <> 'active' or password_hash is not null),
      constraint account_totp_complete check ((totp_secret is null) = (totp_confirmed_at is null))
    );
    create index account_of_department on account (department_id) where status = 'active';
    create index account_of_role on account (role) where status = 'active';

    create table account_session (
      id uuid primary key,
      token_hash bytea not null unique,
      account_id uuid not null references account on delete cascade,
      created_at timestamptz not null,
      last_seen_at timestamptz not null,
      expires_at timestamptz not null,
      user_agent text not null
    );
    create index account_session_of_account on account_session (account_id);
    create index account_session_expiry on account_session (expires_at);

    create table account_device (
      token_hash bytea not null,
      account_id uuid not null references account on delete cascade,
      last_sign_in_at timestamptz not null,
      primary key (token_hash, account_id)
    );
    create index account_device_age on account_device (last_sign_in_at);

    create table account_recovery_code (
      account_id uuid not null references account on delete cascade,
      code_hash bytea not null,
      used_at timestamptz,
      primary key (account_id, code_hash)
    );
  `;
}
