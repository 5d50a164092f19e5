import { ForwardOnly } from './forward-only.js';

/**
 * What was promised, what the municipality reports of it, and what monitors find: two voices, and neither changes the other's words. What an
 * answer promised keeps its row for each version, under a name of its own; a commitment is what readers follow, wherever it comes from.
 */
export class TwoTracks extends ForwardOnly {
  readonly name = 'TwoTracks1700000000031';
  protected readonly sql = `
    alter table commitment rename to answer_commitment;
    alter table answer_commitment rename constraint commitment_pkey to answer_commitment_pkey;
    alter table answer_commitment rename constraint commitment_department_id_fkey to answer_commitment_department_id_fkey;
    alter table answer_commitment rename constraint commitment_response_id_version_fkey to answer_commitment_response_id_version_fkey;

    create table monitor_organisation (
      id uuid primary key,
      slug text not null unique,
      name_bg text not null,
      name_en text,
      about_bg text not null default '',
      about_en text not null default '',
      website_url text,
      registration_number text unique,
      since date not null,
      until date,
      version integer not null default 1,
      constraint monitor_organisation_period check (until >= since)
    );

    create table monitor_membership (
      account_id uuid primary key references account,
      organisation_id uuid not null references monitor_organisation,
      since timestamptz not null
    );
    create index monitor_membership_of_organisation on monitor_membership (organisation_id);

    create table commitment (
      id uuid primary key,
      number integer not null unique generated always as identity,
      source text not null,
      submission_id uuid references submission,
      response_id uuid unique,
      policy_id uuid references policy,
      measure_id uuid unique references policy_measure,
      title text not null,
      department_id uuid not null references department,
      due_on date,
      topic text,
      settlement text,
      made_on date not null,
      is_shown boolean not null,
      reported_step text,
      reported_on date,
      lowest_step text,
      highest_step text,
      assessors integer not null default 0,
      assessed_on date,
      disagreement smallint not null default 0,
      has_evidence boolean not null default false,
      changed_at timestamptz not null,
      constraint commitment_source check (
        (source = 'answer' and submission_id is not null and response_id is not null and measure_id is null and policy_id is null)
        or (source = 'measure' and measure_id is not null and policy_id is not null and submission_id is null and response_id is null)
      ),
      constraint commitment_reported check ((reported_step is null) = (reported_on is null)),
      constraint commitment_assessed check (
        (lowest_step is null) = (assessors = 0) and (lowest_step is null) = (highest_step is null) and (lowest_step is null) = (assessed_on is null)
      )
    );
    create index commitment_in_order on commitment (disagreement desc, number desc) where is_shown;
    create index commitment_of_policy on commitment (policy_id) where policy_id is not null;
    create index commitment_of_submission on commitment (submission_id) where submission_id is not null;
    create index commitment_of_department on commitment (department_id);

    create table commitment_report (
      id uuid primary key,
      commitment_id uuid not null references commitment,
      step text not null,
      text text not null,
      reported_on date not null,
      recorded_at timestamptz not null,
      account_id uuid not null references account,
      department_id uuid not null references department,
      office text not null,
      constraint commitment_report_step check (step in ('not_started', 'limited', 'substantial', 'complete'))
    );
    create index commitment_report_of_commitment on commitment_report (commitment_id, recorded_at);

    create table assessment (
      id uuid primary key,
      commitment_id uuid not null references commitment,
      organisation_id uuid not null references monitor_organisation,
      account_id uuid not null references account,
      step text not null,
      method text not null,
      confidence text not null,
      text text not null,
      assessed_on date not null,
      recorded_at timestamptz not null,
      reply_until date not null,
      constraint assessment_once_a_day unique (organisation_id, commitment_id, assessed_on),
      constraint assessment_step check (step in ('no_evidence', 'not_started', 'limited', 'substantial', 'complete')),
      constraint assessment_method check (method in ('documents', 'site_visit', 'interview', 'data', 'information_request')),
      constraint assessment_confidence check (confidence in ('low', 'medium', 'high'))
    );
    create index assessment_of_commitment on assessment (commitment_id, recorded_at);
    create index assessment_of_organisation on assessment (organisation_id, recorded_at);

    create table assessment_reply (
      assessment_id uuid primary key references assessment,
      text text not null,
      replied_on date not null,
      recorded_at timestamptz not null,
      account_id uuid not null references account,
      department_id uuid not null references department,
      office text not null
    );

    create table evidence (
      id uuid primary key,
      subject_type text not null,
      subject_id uuid not null,
      position smallint not null,
      kind text not null,
      caption text not null,
      attachment_id uuid references attachment,
      url text,
      seen_on date,
      place text,
      latitude numeric(8, 5),
      longitude numeric(8, 5),
      content_sha256 bytea,
      content_bytes integer,
      fetched_at timestamptz,
      fetch_fault text,
      constraint evidence_place unique (subject_type, subject_id, position),
      constraint evidence_kind check (
        (kind = 'link' and url is not null and seen_on is not null and attachment_id is null)
        or (kind in ('file', 'photo') and attachment_id is not null and url is null)
      ),
      constraint evidence_coordinates check ((latitude is null) = (longitude is null)),
      constraint evidence_fetched check ((content_sha256 is null) = (content_bytes is null))
    );
  `;
}
