import { ForwardOnly } from './forward-only.js';

/**
 * Policy documents with their measures in a tree, indicators, and what was measured. Values are only ever added: a correction is a row that
 * takes the place of another one. Money and measurements are exact (numeric), and keep the currency and unit in which they were written.
 */
export class Policies extends ForwardOnly {
  readonly name = 'Policies1700000000030';
  protected readonly sql = `
    create table policy (
      id uuid primary key,
      slug text not null unique,
      kind text not null,
      title_bg text not null,
      title_en text,
      act_number text not null,
      act_date date not null,
      period_from date not null,
      period_to date not null,
      goals text[] not null default '{}',
      version integer not null default 1,
      created_at timestamptz not null,
      created_by uuid not null references account,
      published_at timestamptz,
      constraint policy_kind check (kind in ('development_plan', 'programme', 'ordinance', 'anti_corruption_plan', 'ethics_code')),
      constraint policy_period check (period_to >= period_from)
    );

    create table policy_measure (
      id uuid primary key,
      policy_id uuid not null references policy,
      code text not null,
      title text not null,
      description text not null default '',
      parent_id uuid references policy_measure,
      department_id uuid not null references department,
      due_on date,
      budget_amount numeric(15, 2),
      budget_currency text,
      constraint policy_measure_code unique (policy_id, code),
      constraint policy_measure_parent check (parent_id <> id),
      constraint policy_measure_budget check ((budget_amount is null) = (budget_currency is null) and budget_amount >= 0),
      constraint policy_measure_currency check (budget_currency in ('EUR', 'BGN'))
    );
    create index policy_measure_of_parent on policy_measure (parent_id);
    create index policy_measure_of_department on policy_measure (department_id);

    create table policy_indicator (
      id uuid primary key,
      measure_id uuid not null references policy_measure,
      name text not null,
      unit text not null,
      baseline_value numeric,
      baseline_on date,
      target_value numeric not null,
      target_on date not null,
      direction text not null,
      constraint policy_indicator_name unique (measure_id, name),
      constraint policy_indicator_baseline check ((baseline_value is null) = (baseline_on is null)),
      constraint policy_indicator_direction check (direction in ('up', 'down'))
    );

    create table policy_indicator_value (
      id uuid primary key,
      indicator_id uuid not null references policy_indicator,
      measured_on date not null,
      value numeric not null,
      unit text not null,
      source_text text not null,
      source_url text,
      supersedes_id uuid unique references policy_indicator_value,
      reason text,
      recorded_at timestamptz not null,
      recorded_by uuid not null references account,
      constraint policy_indicator_value_correction check ((supersedes_id is null) = (reason is null)),
      constraint policy_indicator_value_self check (supersedes_id <> id)
    );
    create index policy_indicator_value_of_indicator on policy_indicator_value (indicator_id, measured_on);

    create table policy_import (
      id uuid primary key,
      policy_id uuid not null references policy,
      policy_version integer not null,
      lines jsonb not null,
      created_at timestamptz not null,
      created_by uuid not null references account,
      expires_at timestamptz not null
    );
  `;
}
