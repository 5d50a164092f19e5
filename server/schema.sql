create table absence (
  id uuid not null,
  holder_id uuid not null,
  office text not null,
  department_id uuid not null,
  deputy_id uuid not null,
  first_day date not null,
  last_day date,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint absence_pkey PRIMARY KEY (id),
  constraint absence_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint absence_deputy_id_fkey FOREIGN KEY (deputy_id) REFERENCES account(id),
  constraint absence_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES account(id),
  constraint absence_days CHECK ((first_day <= last_day)),
  constraint absence_of_two_people CHECK ((holder_id <> deputy_id))
);

create table account (
  id uuid not null,
  email text not null,
  name text not null,
  role text not null,
  department_id uuid,
  office text,
  office_title text not null,
  language text not null,
  status text not null,
  password_hash text,
  totp_secret bytea,
  totp_candidate bytea,
  totp_confirmed_at timestamp with time zone,
  totp_last_step integer,
  created_at timestamp with time zone not null,
  last_sign_in_at timestamp with time zone,
  constraint account_email_key UNIQUE (email),
  constraint account_pkey PRIMARY KEY (id),
  constraint account_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint account_active_has_password CHECK (((status <> 'active'::text) OR (password_hash IS NOT NULL))),
  constraint account_email_lower CHECK ((email = lower(email))),
  constraint account_totp_complete CHECK (((totp_secret IS NULL) = (totp_confirmed_at IS NULL)))
);

create table account_device (
  token_hash bytea not null,
  account_id uuid not null,
  last_sign_in_at timestamp with time zone not null,
  constraint account_device_pkey PRIMARY KEY (token_hash, account_id),
  constraint account_device_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);

create table account_recovery_code (
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamp with time zone,
  constraint account_recovery_code_pkey PRIMARY KEY (account_id, code_hash),
  constraint account_recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);

create table account_session (
  id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  user_agent text not null,
  constraint account_session_token_hash_key UNIQUE (token_hash),
  constraint account_session_pkey PRIMARY KEY (id),
  constraint account_session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);

create table admission_count (
  minute timestamp with time zone not null,
  outcome text not null,
  number integer not null,
  constraint admission_count_pkey PRIMARY KEY (minute, outcome)
);

create table answer_approval (
  department_id uuid not null,
  wanted_since timestamp with time zone not null,
  wanted_by uuid not null,
  constraint answer_approval_pkey PRIMARY KEY (department_id),
  constraint answer_approval_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint answer_approval_wanted_by_fkey FOREIGN KEY (wanted_by) REFERENCES account(id)
);

create table answer_commitment (
  response_id uuid not null,
  version integer not null,
  what text not null,
  public_what text,
  department_id uuid not null,
  due_on date not null,
  constraint answer_commitment_pkey PRIMARY KEY (response_id, version),
  constraint answer_commitment_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint answer_commitment_response_id_version_fkey FOREIGN KEY (response_id, version) REFERENCES response_version(response_id, version)
);

create table answer_file (
  id uuid not null,
  submission_id uuid not null,
  department_id uuid not null,
  name text not null,
  media_type text not null,
  bytes integer not null,
  description text,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  is_draft boolean not null default true,
  withheld_at timestamp with time zone,
  withheld_by uuid,
  constraint answer_file_pkey PRIMARY KEY (id),
  constraint answer_file_added_by_fkey FOREIGN KEY (added_by) REFERENCES account(id),
  constraint answer_file_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint answer_file_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id),
  constraint answer_file_withheld_by_fkey FOREIGN KEY (withheld_by) REFERENCES account(id),
  constraint answer_file_withheld CHECK (((withheld_at IS NULL) = (withheld_by IS NULL)))
);

create table answer_file_left_out (
  submission_id uuid not null,
  file_id uuid not null,
  constraint answer_file_left_out_pkey PRIMARY KEY (submission_id, file_id),
  constraint answer_file_left_out_file_id_fkey FOREIGN KEY (file_id) REFERENCES answer_file(id) ON DELETE CASCADE,
  constraint answer_file_left_out_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table answer_template (
  id uuid not null,
  department_id uuid not null,
  outcome text not null,
  topic text,
  name text not null,
  text text not null,
  version integer not null default 1,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  constraint answer_template_pkey PRIMARY KEY (id),
  constraint answer_template_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES account(id),
  constraint answer_template_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id)
);

create table api_key (
  id uuid not null,
  prefix text not null,
  secret_hash bytea not null,
  name text not null,
  holder text not null,
  organisation_id uuid,
  scopes text[] not null,
  per_minute integer not null,
  per_day integer not null,
  expires_on date,
  last_used_on date,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  revoked_by uuid,
  revoked_at timestamp with time zone,
  constraint api_key_prefix_key UNIQUE (prefix),
  constraint api_key_pkey PRIMARY KEY (id),
  constraint api_key_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint api_key_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES monitor_organisation(id),
  constraint api_key_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES account(id),
  constraint api_key_hash CHECK ((octet_length(secret_hash) = 32)),
  constraint api_key_limits CHECK (((per_minute > 0) AND (per_day >= per_minute))),
  constraint api_key_revoked CHECK (((revoked_by IS NULL) = (revoked_at IS NULL))),
  constraint api_key_scopes CHECK (((cardinality(scopes) > 0) AND (scopes <@ ARRAY['read'::text, 'submit'::text])))
);

create table appeal (
  id uuid not null,
  submission_id uuid not null,
  decision_id uuid not null,
  text text,
  lodged_at timestamp with time zone not null,
  constraint appeal_pkey PRIMARY KEY (id),
  constraint appeal_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES moderation_decision(id),
  constraint appeal_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table assessment (
  id uuid not null,
  commitment_id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  step text not null,
  method text not null,
  confidence text not null,
  text text not null,
  assessed_on date not null,
  recorded_at timestamp with time zone not null,
  reply_until date not null,
  redacted_on date,
  redacted_places smallint,
  constraint assessment_once_a_day UNIQUE (organisation_id, commitment_id, assessed_on),
  constraint assessment_pkey PRIMARY KEY (id),
  constraint assessment_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint assessment_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES commitment(id),
  constraint assessment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES monitor_organisation(id),
  constraint assessment_confidence CHECK ((confidence = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text]))),
  constraint assessment_method CHECK ((method = ANY (ARRAY['documents'::text, 'site_visit'::text, 'interview'::text, 'data'::text, 'information_request'::text]))),
  constraint assessment_redacted CHECK (((redacted_on IS NULL) = (redacted_places IS NULL))),
  constraint assessment_step CHECK ((step = ANY (ARRAY['no_evidence'::text, 'not_started'::text, 'limited'::text, 'substantial'::text, 'complete'::text])))
);

create table assessment_reply (
  assessment_id uuid not null,
  text text not null,
  replied_on date not null,
  recorded_at timestamp with time zone not null,
  account_id uuid not null,
  department_id uuid not null,
  office text not null,
  redacted_on date,
  redacted_places smallint,
  constraint assessment_reply_pkey PRIMARY KEY (assessment_id),
  constraint assessment_reply_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint assessment_reply_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES assessment(id),
  constraint assessment_reply_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint assessment_reply_redacted CHECK (((redacted_on IS NULL) = (redacted_places IS NULL)))
);

create table attachment (
  id uuid not null,
  owner_type text not null,
  owner_id text not null,
  name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 bytea not null,
  provenance text not null,
  is_public boolean not null default false,
  created_at timestamp with time zone not null,
  is_covered boolean not null default false,
  redrawn_pages integer[],
  description text,
  constraint attachment_pkey PRIMARY KEY (id)
);

create table audit_entry (
  id bigint not null generated always as identity,
  at timestamp with time zone not null,
  actor_kind text not null,
  actor_id uuid,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  changes jsonb not null,
  acting_for uuid,
  constraint audit_entry_pkey PRIMARY KEY (id)
);

create table authority (
  id uuid not null,
  slug text not null,
  name_bg text not null,
  name_en text not null,
  email text,
  website_url text,
  valid_from date,
  valid_to date,
  competences text[] not null default '{}'::text[],
  place text not null default 'outside'::text,
  office text,
  department_id uuid,
  postal_address text not null default ''::text,
  delivery_hint text not null default ''::text,
  constraint authority_slug_key UNIQUE (slug),
  constraint authority_pkey PRIMARY KEY (id),
  constraint authority_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint authority_place CHECK ((place = ANY (ARRAY['outside'::text, 'council'::text, 'administration'::text]))),
  constraint authority_valid_period CHECK ((valid_from <= valid_to))
);

create table calendar_exception (
  id uuid not null,
  date date not null,
  working boolean not null,
  act text not null,
  added_at timestamp with time zone not null,
  added_by uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint calendar_exception_pkey PRIMARY KEY (id),
  constraint calendar_exception_added_by_fkey FOREIGN KEY (added_by) REFERENCES account(id),
  constraint calendar_exception_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES account(id),
  constraint calendar_exception_end CHECK (((ended_at IS NULL) = (ended_by IS NULL)))
);

create table calendar_key (
  account_id uuid not null,
  token_hash bytea not null,
  created_at timestamp with time zone not null,
  constraint calendar_key_token_hash_key UNIQUE (token_hash),
  constraint calendar_key_pkey PRIMARY KEY (account_id),
  constraint calendar_key_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);

create table calendar_list (
  id smallint not null default 1,
  revision uuid not null,
  constraint calendar_list_pkey PRIMARY KEY (id),
  constraint calendar_list_is_one CHECK ((id = 1))
);

create table campaign (
  id uuid not null,
  slug text not null,
  organisation_id uuid not null,
  title text not null,
  purpose text not null,
  language text not null,
  starts_on date not null,
  ends_on date not null,
  is_double boolean not null,
  state text not null,
  version integer not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  started_at timestamp with time zone,
  concluded_at timestamp with time zone,
  constraint campaign_slug_key UNIQUE (slug),
  constraint campaign_pkey PRIMARY KEY (id),
  constraint campaign_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint campaign_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES monitor_organisation(id),
  constraint campaign_period CHECK ((starts_on <= ends_on)),
  constraint campaign_state CHECK ((((state = 'draft'::text) AND (started_at IS NULL) AND (concluded_at IS NULL)) OR ((state = 'running'::text) AND (started_at IS NOT NULL) AND (concluded_at IS NULL)) OR ((state = 'concluded'::text) AND (started_at IS NOT NULL) AND (concluded_at IS NOT NULL))))
);

create table campaign_hold (
  item_id uuid not null,
  account_id uuid not null,
  taken_on date not null,
  constraint campaign_hold_pkey PRIMARY KEY (item_id, account_id),
  constraint campaign_hold_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint campaign_hold_item_id_fkey FOREIGN KEY (item_id) REFERENCES campaign_item(id)
);

create table campaign_item (
  id uuid not null,
  campaign_id uuid not null,
  commitment_id uuid not null,
  place smallint not null,
  first_is_a boolean not null default (random() < (0.5)::double precision),
  settled_step text,
  settled_reason text,
  settled_by uuid,
  settled_at timestamp with time zone,
  assessment_id uuid,
  constraint campaign_item_assessment UNIQUE (assessment_id),
  constraint campaign_item_once UNIQUE (campaign_id, commitment_id),
  constraint campaign_item_pkey PRIMARY KEY (id),
  constraint campaign_item_assessment_id_fkey FOREIGN KEY (assessment_id) REFERENCES assessment(id),
  constraint campaign_item_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint campaign_item_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES commitment(id),
  constraint campaign_item_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES account(id),
  constraint campaign_item_settled CHECK ((((settled_step IS NULL) AND (settled_reason IS NULL) AND (settled_by IS NULL) AND (settled_at IS NULL)) OR ((settled_step = ANY (ARRAY['no_evidence'::text, 'not_started'::text, 'limited'::text, 'substantial'::text, 'complete'::text])) AND (settled_reason IS NOT NULL) AND (settled_by IS NOT NULL) AND (settled_at IS NOT NULL))))
);

create table campaign_reading (
  id uuid not null,
  item_id uuid not null,
  place smallint not null,
  account_id uuid not null,
  step text not null,
  method text not null,
  confidence text not null,
  text text not null,
  read_at timestamp with time zone not null,
  constraint campaign_reading_once UNIQUE (item_id, account_id),
  constraint campaign_reading_place UNIQUE (item_id, place),
  constraint campaign_reading_pkey PRIMARY KEY (id),
  constraint campaign_reading_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint campaign_reading_item_id_fkey FOREIGN KEY (item_id) REFERENCES campaign_item(id),
  constraint campaign_reading_confidence CHECK ((confidence = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text]))),
  constraint campaign_reading_method CHECK ((method = ANY (ARRAY['documents'::text, 'site_visit'::text, 'interview'::text, 'data'::text, 'information_request'::text]))),
  constraint campaign_reading_places CHECK ((place = ANY (ARRAY[1, 2]))),
  constraint campaign_reading_step CHECK ((step = ANY (ARRAY['no_evidence'::text, 'not_started'::text, 'limited'::text, 'substantial'::text, 'complete'::text])))
);

create table case_claim (
  submission_id uuid not null,
  account_id uuid not null,
  claimed_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint case_claim_pkey PRIMARY KEY (submission_id),
  constraint case_claim_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint case_claim_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table case_event (
  id bigint not null generated always as identity,
  submission_id uuid not null,
  at timestamp with time zone not null,
  type text not null,
  actor_kind text not null,
  account_id uuid,
  is_public boolean not null,
  details jsonb not null,
  decision_id uuid,
  undone_at timestamp with time zone,
  acting_for uuid,
  constraint case_event_pkey PRIMARY KEY (id),
  constraint case_event_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint case_event_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table case_message (
  id uuid not null,
  submission_id uuid not null,
  at timestamp with time zone not null,
  sender text not null,
  account_id uuid,
  office text,
  text text not null,
  read_at timestamp with time zone,
  constraint case_message_pkey PRIMARY KEY (id),
  constraint case_message_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint case_message_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table case_note (
  id uuid not null,
  submission_id uuid not null,
  account_id uuid not null,
  acting_for uuid,
  text text,
  language text not null,
  written_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint case_note_pkey PRIMARY KEY (id),
  constraint case_note_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint case_note_acting_for_fkey FOREIGN KEY (acting_for) REFERENCES account(id),
  constraint case_note_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id),
  constraint case_note_language CHECK ((language = ANY (ARRAY['bg'::text, 'en'::text]))),
  constraint case_note_words CHECK (((text IS NULL) = (withdrawn_at IS NOT NULL)))
);

create table case_note_mention (
  note_id uuid not null,
  account_id uuid not null,
  written_at timestamp with time zone not null,
  seen_at timestamp with time zone,
  constraint case_note_mention_pkey PRIMARY KEY (note_id, account_id),
  constraint case_note_mention_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint case_note_mention_note_id_fkey FOREIGN KEY (note_id) REFERENCES case_note(id) ON DELETE CASCADE
);

create table case_session (
  token_hash bytea not null,
  submission_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint case_session_pkey PRIMARY KEY (token_hash),
  constraint case_session_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table clarification_request (
  id uuid not null,
  submission_id uuid not null,
  asked_by text not null,
  department_id uuid,
  asked_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  end_reason text,
  constraint clarification_request_pkey PRIMARY KEY (id),
  constraint clarification_request_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint clarification_request_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id),
  constraint clarification_request_end CHECK (((ended_at IS NULL) = (end_reason IS NULL)))
);

create table commitment (
  id uuid not null,
  number integer not null generated always as identity,
  source text not null,
  submission_id uuid,
  response_id uuid,
  policy_id uuid,
  measure_id uuid,
  title text not null,
  department_id uuid not null,
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
  changed_at timestamp with time zone not null,
  constraint commitment_measure_id_key UNIQUE (measure_id),
  constraint commitment_number_key UNIQUE (number),
  constraint commitment_response_id_key UNIQUE (response_id),
  constraint commitment_pkey PRIMARY KEY (id),
  constraint commitment_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint commitment_measure_id_fkey FOREIGN KEY (measure_id) REFERENCES policy_measure(id),
  constraint commitment_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES policy(id),
  constraint commitment_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id),
  constraint commitment_assessed CHECK ((((lowest_step IS NULL) = (assessors = 0)) AND ((lowest_step IS NULL) = (highest_step IS NULL)) AND ((lowest_step IS NULL) = (assessed_on IS NULL)))),
  constraint commitment_reported CHECK (((reported_step IS NULL) = (reported_on IS NULL))),
  constraint commitment_source CHECK ((((source = 'answer'::text) AND (submission_id IS NOT NULL) AND (response_id IS NOT NULL) AND (measure_id IS NULL) AND (policy_id IS NULL)) OR ((source = 'measure'::text) AND (measure_id IS NOT NULL) AND (policy_id IS NOT NULL) AND (submission_id IS NULL) AND (response_id IS NULL))))
);

create table commitment_change (
  id bigint not null generated always as identity,
  commitment_id uuid not null,
  kind text not null,
  before text,
  after text,
  changed_on date not null,
  constraint commitment_change_pkey PRIMARY KEY (id),
  constraint commitment_change_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES commitment(id),
  constraint commitment_change_kind CHECK (((kind = 'due'::text) OR ((kind = 'title'::text) AND (before IS NOT NULL) AND (after IS NOT NULL))))
);

create table commitment_report (
  id uuid not null,
  commitment_id uuid not null,
  step text not null,
  text text not null,
  reported_on date not null,
  recorded_at timestamp with time zone not null,
  account_id uuid not null,
  department_id uuid not null,
  office text not null,
  redacted_on date,
  redacted_places smallint,
  constraint commitment_report_pkey PRIMARY KEY (id),
  constraint commitment_report_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint commitment_report_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES commitment(id),
  constraint commitment_report_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint commitment_report_redacted CHECK (((redacted_on IS NULL) = (redacted_places IS NULL))),
  constraint commitment_report_step CHECK ((step = ANY (ARRAY['not_started'::text, 'limited'::text, 'substantial'::text, 'complete'::text])))
);

create table conflict_declaration (
  submission_id uuid not null,
  account_id uuid not null,
  at timestamp with time zone not null,
  reason text,
  constraint conflict_declaration_pkey PRIMARY KEY (submission_id, account_id),
  constraint conflict_declaration_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint conflict_declaration_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table consultation (
  id uuid not null,
  slug text not null,
  title_bg text not null,
  title_en text,
  body text not null,
  department_id uuid not null,
  reasons text not null,
  opens_on date not null,
  closes_on date not null,
  short_reason text,
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  published_at timestamp with time zone,
  concluded_at timestamp with time zone,
  outcome text,
  act_number text,
  act_date date,
  constraint consultation_slug_key UNIQUE (slug),
  constraint consultation_pkey PRIMARY KEY (id),
  constraint consultation_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint consultation_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint consultation_act CHECK ((((outcome = 'adopted'::text) = (act_number IS NOT NULL)) AND ((act_number IS NULL) = (act_date IS NULL)))),
  constraint consultation_body CHECK ((body = ANY (ARRAY['municipal_council'::text, 'mayor'::text]))),
  constraint consultation_conclusion CHECK (((concluded_at IS NULL) = (outcome IS NULL))),
  constraint consultation_outcome CHECK ((outcome = ANY (ARRAY['adopted'::text, 'not_adopted'::text]))),
  constraint consultation_period CHECK ((closes_on >= opens_on))
);

create table consultation_article (
  consultation_id uuid not null,
  position integer not null,
  number text not null,
  heading text,
  text text not null,
  constraint consultation_article_number UNIQUE (consultation_id, number),
  constraint consultation_article_pkey PRIMARY KEY (consultation_id, "position"),
  constraint consultation_article_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id)
);

create table consultation_proposal (
  id uuid not null,
  consultation_id uuid not null,
  number integer,
  article integer,
  language text not null,
  received_at timestamp with time zone not null,
  state text not null default 'waiting'::text,
  public_text text,
  public_name text,
  redactions jsonb not null default '[]'::jsonb,
  cover_name boolean not null default false,
  reason_code text,
  moderated_at timestamp with time zone,
  moderated_by uuid,
  verdict text,
  verdict_reasons text,
  verdict_on date,
  decided_by uuid,
  version integer not null default 1,
  constraint consultation_proposal_number UNIQUE (consultation_id, number),
  constraint consultation_proposal_pkey PRIMARY KEY (id),
  constraint consultation_proposal_article FOREIGN KEY (consultation_id, article) REFERENCES consultation_article(consultation_id, "position"),
  constraint consultation_proposal_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id),
  constraint consultation_proposal_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES account(id),
  constraint consultation_proposal_moderated_by_fkey FOREIGN KEY (moderated_by) REFERENCES account(id),
  constraint consultation_proposal_decided CHECK ((((verdict IS NULL) = (verdict_reasons IS NULL)) AND ((verdict IS NULL) = (verdict_on IS NULL)) AND ((verdict IS NULL) OR (state = 'published'::text)))),
  constraint consultation_proposal_refused CHECK (((state = 'refused'::text) = (reason_code IS NOT NULL))),
  constraint consultation_proposal_shown CHECK ((((state = 'published'::text) = (number IS NOT NULL)) AND ((number IS NULL) = (public_text IS NULL)))),
  constraint consultation_proposal_state CHECK ((state = ANY (ARRAY['waiting'::text, 'published'::text, 'refused'::text]))),
  constraint consultation_proposal_verdict CHECK ((verdict = ANY (ARRAY['accepted'::text, 'partly'::text, 'not_accepted'::text])))
);

create table deadline_extension (
  id uuid not null,
  submission_id uuid not null,
  issuer text not null,
  act_number text not null,
  act_date date not null,
  reason text not null,
  last_day date not null,
  old_due_on date not null,
  new_due_on date not null,
  told_on date,
  recorded_at timestamp with time zone not null,
  account_id uuid not null,
  constraint deadline_extension_pkey PRIMARY KEY (id),
  constraint deadline_extension_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint deadline_extension_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id),
  constraint deadline_extension_is_longer CHECK ((new_due_on > old_due_on))
);

create table decision_undo (
  decision_id uuid not null,
  submission_id uuid not null,
  version_before integer not null,
  version_after integer not null,
  before jsonb not null,
  public_attachments uuid[],
  redactions jsonb,
  undo_until timestamp with time zone not null,
  constraint decision_undo_pkey PRIMARY KEY (decision_id),
  constraint decision_undo_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES moderation_decision(id),
  constraint decision_undo_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table department (
  id uuid not null,
  slug text not null,
  name_bg text not null,
  name_en text not null,
  email text,
  phone text,
  address_bg text not null default ''::text,
  address_en text not null default ''::text,
  hours_bg text not null default ''::text,
  hours_en text not null default ''::text,
  head_office_bg text not null default ''::text,
  head_office_en text not null default ''::text,
  closed_on date,
  constraint department_slug_key UNIQUE (slug),
  constraint department_pkey PRIMARY KEY (id)
);

create table digest_entry (
  follow_id uuid not null,
  submission_id uuid,
  change text not null,
  noted_at timestamp with time zone not null,
  digest_id uuid,
  commitment_id uuid,
  constraint digest_entry_once UNIQUE NULLS NOT DISTINCT (follow_id, submission_id, commitment_id, change),
  constraint digest_entry_commitment_id_fkey FOREIGN KEY (commitment_id) REFERENCES commitment(id) ON DELETE CASCADE,
  constraint digest_entry_follow_id_fkey FOREIGN KEY (follow_id) REFERENCES follow(id) ON DELETE CASCADE,
  constraint digest_entry_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE,
  constraint digest_entry_about CHECK ((num_nonnulls(submission_id, commitment_id) = 1))
);

create table draft (
  id text not null,
  cookie_hash bytea not null,
  answers jsonb not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  submission_id uuid,
  sent_at timestamp with time zone,
  constraint draft_pkey PRIMARY KEY (id),
  constraint draft_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table entry_original (
  kind text not null,
  entry_id uuid not null,
  text text not null,
  spans jsonb not null,
  note text not null,
  account_id uuid not null,
  redacted_at timestamp with time zone not null,
  version integer not null,
  constraint entry_original_pkey PRIMARY KEY (kind, entry_id),
  constraint entry_original_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint entry_original_kind CHECK ((kind = ANY (ARRAY['commitment_report'::text, 'assessment'::text, 'assessment_reply'::text])))
);

create table evidence (
  id uuid not null,
  subject_type text not null,
  subject_id uuid not null,
  position smallint not null,
  kind text not null,
  caption text not null,
  attachment_id uuid,
  url text,
  seen_on date,
  place text,
  latitude numeric(8,5),
  longitude numeric(8,5),
  content_sha256 bytea,
  content_bytes integer,
  fetched_at timestamp with time zone,
  fetch_fault text,
  withheld_on date,
  withheld_note text,
  constraint evidence_place UNIQUE (subject_type, subject_id, "position"),
  constraint evidence_pkey PRIMARY KEY (id),
  constraint evidence_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES attachment(id),
  constraint evidence_coordinates CHECK (((latitude IS NULL) = (longitude IS NULL))),
  constraint evidence_fetch_fault CHECK ((fetch_fault = ANY (ARRAY['unreachable'::text, 'refused'::text, 'too_large'::text, 'not_public'::text, 'timeout'::text, 'status'::text]))),
  constraint evidence_fetch_outcome CHECK (
CASE
    WHEN (fetched_at IS NULL) THEN ((content_sha256 IS NULL) AND (fetch_fault IS NULL))
    ELSE ((kind = 'link'::text) AND ((content_sha256 IS NULL) <> (fetch_fault IS NULL)))
END),
  constraint evidence_fetched CHECK (((content_sha256 IS NULL) = (content_bytes IS NULL))),
  constraint evidence_kind CHECK ((((kind = 'link'::text) AND (url IS NOT NULL) AND (seen_on IS NOT NULL) AND (attachment_id IS NULL)) OR ((kind = ANY (ARRAY['file'::text, 'photo'::text])) AND (attachment_id IS NOT NULL) AND (url IS NULL)))),
  constraint evidence_on_earth CHECK ((((latitude >= ('-90'::integer)::numeric) AND (latitude <= (90)::numeric)) AND ((longitude >= ('-180'::integer)::numeric) AND (longitude <= (180)::numeric)))),
  constraint evidence_photo_place CHECK (((kind <> 'photo'::text) OR (place IS NOT NULL))),
  constraint evidence_withheld CHECK (((withheld_on IS NULL) = (withheld_note IS NULL)))
);

create table file_page_look (
  attachment_id uuid not null,
  page integer not null,
  account_id uuid,
  at timestamp with time zone not null,
  constraint file_page_look_pkey PRIMARY KEY (attachment_id, page),
  constraint file_page_look_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint file_page_look_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES attachment(id) ON DELETE CASCADE,
  constraint file_page_look_from_one CHECK ((page >= 1))
);

create table file_redaction (
  attachment_id uuid not null,
  pages jsonb not null,
  version integer not null default 0,
  rectangles jsonb not null default '[]'::jsonb,
  account_id uuid,
  saved_at timestamp with time zone,
  constraint file_redaction_pkey PRIMARY KEY (attachment_id),
  constraint file_redaction_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint file_redaction_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES attachment(id) ON DELETE CASCADE
);

create table flood_mode (
  one boolean not null default true,
  since timestamp with time zone not null,
  until timestamp with time zone not null,
  reason text not null,
  constraint flood_mode_pkey PRIMARY KEY (one),
  constraint flood_mode_one_check CHECK (one)
);

create table follow (
  id uuid not null,
  subject_type text not null,
  subject_id text not null,
  email text not null,
  language text not null,
  created_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  frequency text not null default 'immediate'::text,
  constraint follow_pkey PRIMARY KEY (id),
  constraint follow_frequency CHECK ((frequency = ANY (ARRAY['immediate'::text, 'daily'::text])))
);

create table follow_address (
  id uuid not null,
  email text not null,
  constraint follow_address_email_key UNIQUE (email),
  constraint follow_address_pkey PRIMARY KEY (id)
);

create table follow_move (
  id bigint not null generated always as identity,
  follow_id uuid not null,
  subject_type text not null,
  subject_id text not null,
  followed_both boolean not null,
  constraint follow_move_pkey PRIMARY KEY (follow_id, subject_type, subject_id),
  constraint follow_move_follow_id_fkey FOREIGN KEY (follow_id) REFERENCES follow(id) ON DELETE CASCADE
);

create table forwarding (
  id uuid not null,
  submission_id uuid not null,
  authority_id uuid not null,
  forwarded_at timestamp with time zone not null,
  forwarded_on date not null,
  due_on date not null,
  late_days integer not null,
  source text not null,
  disclosed text not null,
  disclosure_reason text,
  words text,
  attachment_ids uuid[] not null,
  signed_by text not null,
  constraint forwarding_pkey PRIMARY KEY (id),
  constraint forwarding_authority_id_fkey FOREIGN KEY (authority_id) REFERENCES authority(id),
  constraint forwarding_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE,
  constraint forwarding_disclosed CHECK ((disclosed = ANY (ARRAY['nothing'::text, 'name'::text, 'contact'::text]))),
  constraint forwarding_late CHECK ((late_days >= 0)),
  constraint forwarding_source CHECK ((source = ANY (ARRAY['original'::text, 'public'::text])))
);

create table forwarding_delivery (
  id uuid not null,
  forwarding_id uuid not null,
  channel text not null,
  state text not null,
  recipient text,
  asked_at timestamp with time zone not null,
  attempts integer not null default 0,
  last_attempt_at timestamp with time zone,
  next_attempt_at timestamp with time zone,
  ended_at timestamp with time zone,
  message_id text,
  smtp_status integer,
  paper_on date,
  paper_number text,
  constraint forwarding_delivery_pkey PRIMARY KEY (id),
  constraint forwarding_delivery_forwarding_id_fkey FOREIGN KEY (forwarding_id) REFERENCES forwarding(id) ON DELETE CASCADE,
  constraint forwarding_delivery_channel CHECK ((channel = ANY (ARRAY['mail'::text, 'paper'::text]))),
  constraint forwarding_delivery_paper CHECK ((((channel = 'paper'::text) = (state = 'on_paper'::text)) AND ((channel = 'paper'::text) = (paper_on IS NOT NULL)))),
  constraint forwarding_delivery_state CHECK ((state = ANY (ARRAY['waiting'::text, 'retrying'::text, 'accepted'::text, 'refused'::text, 'undelivered'::text, 'on_paper'::text])))
);

create table idempotency_key (
  key_hash bytea not null,
  fingerprint bytea not null,
  result text,
  created_at timestamp with time zone not null,
  constraint idempotency_key_pkey PRIMARY KEY (key_hash)
);

create table installation (
  key text not null,
  value jsonb not null,
  constraint installation_pkey PRIMARY KEY (key)
);

create table log (
  id smallint not null generated always as identity,
  origin text not null,
  began_at timestamp with time zone not null,
  continues smallint,
  constraint log_origin_key UNIQUE (origin),
  constraint log_pkey PRIMARY KEY (id),
  constraint log_continues_fkey FOREIGN KEY (continues) REFERENCES log(id)
);

create table log_checkpoint (
  log_id smallint not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  signed_at timestamp with time zone not null,
  constraint log_checkpoint_pkey PRIMARY KEY (log_id),
  constraint log_checkpoint_log_id_fkey FOREIGN KEY (log_id) REFERENCES log(id),
  constraint log_checkpoint_root CHECK ((octet_length(root) = 32))
);

create table log_entry (
  log_id smallint not null,
  index bigint not null,
  entry_id uuid not null,
  case_id text,
  type text not null,
  entry bytea not null,
  appended_at timestamp with time zone not null,
  integrated_at timestamp with time zone not null,
  constraint log_entry_pkey PRIMARY KEY (log_id, index),
  constraint log_entry_log_id_fkey FOREIGN KEY (log_id) REFERENCES log(id),
  constraint log_entry_index CHECK ((index >= 0)),
  constraint log_entry_size CHECK (((octet_length(entry) >= 2) AND (octet_length(entry) <= 65535)))
);

create table log_key (
  log_id smallint not null,
  vkey text not null,
  rank smallint not null,
  retired_at timestamp with time zone,
  constraint log_key_pkey PRIMARY KEY (log_id, vkey),
  constraint log_key_log_id_fkey FOREIGN KEY (log_id) REFERENCES log(id)
);

create table log_pending (
  id bigint not null generated always as identity,
  entry_id uuid not null,
  case_id text,
  type text not null,
  entry bytea not null,
  appended_at timestamp with time zone not null,
  constraint log_pending_pkey PRIMARY KEY (id),
  constraint log_pending_entry_size CHECK (((octet_length(entry) >= 2) AND (octet_length(entry) <= 65535)))
);

create table log_refusal (
  log_id smallint not null,
  reason text not null,
  told text not null,
  since timestamp with time zone not null,
  constraint log_refusal_pkey PRIMARY KEY (log_id),
  constraint log_refusal_log_id_fkey FOREIGN KEY (log_id) REFERENCES log(id)
);

create table log_salt (
  entry_id uuid not null,
  case_id text not null,
  type text not null,
  label text not null,
  salt bytea not null,
  constraint log_salt_pkey PRIMARY KEY (entry_id, label),
  constraint log_salt_length CHECK ((octet_length(salt) = 32))
);

create table log_tile (
  log_id smallint not null,
  level smallint not null,
  index bigint not null,
  hashes bytea not null,
  constraint log_tile_pkey PRIMARY KEY (log_id, level, index),
  constraint log_tile_log_id_fkey FOREIGN KEY (log_id) REFERENCES log(id),
  constraint log_tile_hashes CHECK ((((octet_length(hashes) >= 32) AND (octet_length(hashes) <= 8192)) AND ((octet_length(hashes) % 32) = 0))),
  constraint log_tile_level CHECK (((level >= 0) AND (level <= 63)))
);

create table log_witness (
  log_id smallint not null,
  vkey text not null,
  size bigint not null,
  seen_at timestamp with time zone,
  claimed bigint,
  fault text,
  asked_at timestamp with time zone not null,
  constraint log_witness_pkey PRIMARY KEY (log_id, vkey),
  constraint log_witness_log_id_fkey FOREIGN KEY (log_id) REFERENCES log(id),
  constraint log_witness_size CHECK ((size >= 0))
);

create table migration (
  id integer not null default nextval('migration_id_seq'::regclass),
  timestamp bigint not null,
  name character varying not null,
  constraint PK_3043fc6b8af7c99b8b98830094f PRIMARY KEY (id)
);

create table moderation_decision (
  id uuid not null,
  submission_id uuid not null,
  at timestamp with time zone not null,
  account_id uuid,
  decision text not null,
  reason_code text,
  note text,
  department_id uuid,
  case_number text,
  is_first boolean,
  working_minutes integer,
  in_time boolean,
  undone_at timestamp with time zone,
  undone_by uuid,
  appeal_id uuid,
  constraint moderation_decision_pkey PRIMARY KEY (id),
  constraint moderation_decision_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint moderation_decision_appeal_id_fkey FOREIGN KEY (appeal_id) REFERENCES appeal(id),
  constraint moderation_decision_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint moderation_decision_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id),
  constraint moderation_decision_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES account(id),
  constraint moderation_decision_register_complete CHECK ((((case_number IS NULL) = (is_first IS NULL)) AND ((case_number IS NULL) = (working_minutes IS NULL))))
);

create table monitor_change (
  id bigint not null generated always as identity,
  event_id bigint not null,
  subject_type text not null,
  subject_id text not null,
  type text not null,
  at timestamp with time zone not null,
  constraint monitor_change_event_id_key UNIQUE (event_id),
  constraint monitor_change_pkey PRIMARY KEY (id),
  constraint monitor_change_subject CHECK ((subject_type = ANY (ARRAY['case'::text, 'commitment'::text, 'policy'::text, 'indicator'::text])))
);

create table monitor_membership (
  account_id uuid not null,
  organisation_id uuid not null,
  since timestamp with time zone not null,
  constraint monitor_membership_pkey PRIMARY KEY (account_id),
  constraint monitor_membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint monitor_membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES monitor_organisation(id)
);

create table monitor_organisation (
  id uuid not null,
  slug text not null,
  name_bg text not null,
  name_en text,
  about_bg text not null default ''::text,
  about_en text not null default ''::text,
  website_url text,
  registration_number text,
  since date not null,
  until date,
  version integer not null default 1,
  constraint monitor_organisation_registration_number_key UNIQUE (registration_number),
  constraint monitor_organisation_slug_key UNIQUE (slug),
  constraint monitor_organisation_pkey PRIMARY KEY (id),
  constraint monitor_organisation_period CHECK ((until >= since))
);

create table monitor_visit (
  account_id uuid not null,
  seen_id bigint not null,
  seen_at timestamp with time zone not null,
  constraint monitor_visit_pkey PRIMARY KEY (account_id),
  constraint monitor_visit_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);

create table municipality (
  id smallint not null,
  name_bg text not null,
  name_en text not null,
  legal_name_bg text not null,
  legal_name_en text not null,
  email text,
  phone text,
  address_bg text not null default ''::text,
  address_en text not null default ''::text,
  website_url text,
  intro_bg text not null default ''::text,
  intro_en text not null default ''::text,
  privacy_contact_bg text not null default ''::text,
  privacy_contact_en text not null default ''::text,
  accessibility_email text,
  emblem bytea,
  emblem_tag text,
  established_at timestamp with time zone,
  updated_at timestamp with time zone not null,
  revision uuid not null,
  trusted_after smallint not null default 3,
  constraint municipality_pkey PRIMARY KEY (id),
  constraint municipality_emblem_complete CHECK (((emblem IS NULL) = (emblem_tag IS NULL))),
  constraint municipality_is_one CHECK ((id = 1))
);

create table open311_request (
  submission_id uuid not null,
  key_id uuid not null,
  external_id text,
  constraint open311_request_external_id UNIQUE (key_id, external_id),
  constraint open311_request_pkey PRIMARY KEY (submission_id),
  constraint open311_request_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table open_data_export (
  id uuid not null,
  day date not null,
  taken_at timestamp with time zone not null,
  written_at timestamp with time zone not null,
  begins_on date,
  files jsonb not null,
  removed_at timestamp with time zone,
  constraint open_data_export_day_key UNIQUE (day),
  constraint open_data_export_pkey PRIMARY KEY (id)
);

create table open_data_state (
  only_row boolean not null default true,
  words_taken_back bigint not null default 0,
  constraint open_data_state_pkey PRIMARY KEY (only_row),
  constraint open_data_state_only_row CHECK (only_row)
);

create table outbox_delivery (
  event_id bigint not null,
  handler text not null,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone not null,
  delivered_at timestamp with time zone,
  last_error text,
  hold_id uuid,
  cancelled_at timestamp with time zone,
  constraint outbox_delivery_pkey PRIMARY KEY (event_id, handler),
  constraint outbox_delivery_event_id_fkey FOREIGN KEY (event_id) REFERENCES outbox_event(id) ON DELETE CASCADE
);

create table outbox_event (
  id bigint not null generated always as identity,
  type text not null,
  subject_type text not null,
  subject_id text not null,
  payload jsonb not null,
  occurred_at timestamp with time zone not null,
  constraint outbox_event_pkey PRIMARY KEY (id)
);

create table policy (
  id uuid not null,
  slug text not null,
  kind text not null,
  title_bg text not null,
  title_en text,
  act_number text not null,
  act_date date not null,
  period_from date not null,
  period_to date not null,
  goals text[] not null default '{}'::text[],
  version integer not null default 1,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  published_at timestamp with time zone,
  constraint policy_slug_key UNIQUE (slug),
  constraint policy_pkey PRIMARY KEY (id),
  constraint policy_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint policy_kind CHECK ((kind = ANY (ARRAY['development_plan'::text, 'programme'::text, 'ordinance'::text, 'anti_corruption_plan'::text, 'ethics_code'::text]))),
  constraint policy_period CHECK ((period_to >= period_from))
);

create table policy_import (
  id uuid not null,
  policy_id uuid not null,
  policy_version integer not null,
  lines jsonb not null,
  created_at timestamp with time zone not null,
  created_by uuid not null,
  expires_at timestamp with time zone not null,
  constraint policy_import_pkey PRIMARY KEY (id),
  constraint policy_import_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint policy_import_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES policy(id)
);

create table policy_indicator (
  id uuid not null,
  measure_id uuid not null,
  name text not null,
  unit text not null,
  baseline_value numeric,
  baseline_on date,
  target_value numeric not null,
  target_on date not null,
  direction text not null,
  constraint policy_indicator_name UNIQUE (measure_id, name),
  constraint policy_indicator_pkey PRIMARY KEY (id),
  constraint policy_indicator_measure_id_fkey FOREIGN KEY (measure_id) REFERENCES policy_measure(id),
  constraint policy_indicator_baseline CHECK (((baseline_value IS NULL) = (baseline_on IS NULL))),
  constraint policy_indicator_direction CHECK ((direction = ANY (ARRAY['up'::text, 'down'::text])))
);

create table policy_indicator_value (
  id uuid not null,
  indicator_id uuid not null,
  measured_on date not null,
  value numeric not null,
  unit text not null,
  source_text text not null,
  source_url text,
  supersedes_id uuid,
  reason text,
  recorded_at timestamp with time zone not null,
  recorded_by uuid not null,
  constraint policy_indicator_value_supersedes_id_key UNIQUE (supersedes_id),
  constraint policy_indicator_value_pkey PRIMARY KEY (id),
  constraint policy_indicator_value_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES policy_indicator(id),
  constraint policy_indicator_value_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES account(id),
  constraint policy_indicator_value_supersedes_id_fkey FOREIGN KEY (supersedes_id) REFERENCES policy_indicator_value(id),
  constraint policy_indicator_value_correction CHECK (((supersedes_id IS NULL) = (reason IS NULL))),
  constraint policy_indicator_value_self CHECK ((supersedes_id <> id))
);

create table policy_measure (
  id uuid not null,
  policy_id uuid not null,
  code text not null,
  title text not null,
  description text not null default ''::text,
  parent_id uuid,
  department_id uuid not null,
  due_on date,
  budget_amount numeric(15,2),
  budget_currency text,
  constraint policy_measure_code UNIQUE (policy_id, code),
  constraint policy_measure_pkey PRIMARY KEY (id),
  constraint policy_measure_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint policy_measure_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES policy_measure(id),
  constraint policy_measure_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES policy(id),
  constraint policy_measure_budget CHECK ((((budget_amount IS NULL) = (budget_currency IS NULL)) AND (budget_amount >= (0)::numeric))),
  constraint policy_measure_currency CHECK ((budget_currency = ANY (ARRAY['EUR'::text, 'BGN'::text]))),
  constraint policy_measure_parent CHECK ((parent_id <> id))
);

create table proposal_draft (
  id text not null,
  cookie_hash bytea not null,
  consultation_id uuid not null,
  content jsonb not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  proposal_id uuid,
  constraint proposal_draft_pkey PRIMARY KEY (id),
  constraint proposal_draft_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id),
  constraint proposal_draft_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES consultation_proposal(id)
);

create table proposal_original (
  proposal_id uuid not null,
  text text not null,
  name text,
  show_name boolean not null,
  constraint proposal_original_pkey PRIMARY KEY (proposal_id),
  constraint proposal_original_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES consultation_proposal(id)
);

create table public_copy (
  id uuid not null,
  attachment_id uuid not null,
  bytes integer not null,
  sha256 bytea not null,
  covered_pages integer[] not null,
  made_at timestamp with time zone not null,
  constraint public_copy_attachment_id_key UNIQUE (attachment_id),
  constraint public_copy_pkey PRIMARY KEY (id),
  constraint public_copy_attachment_id_fkey FOREIGN KEY (attachment_id) REFERENCES attachment(id) ON DELETE CASCADE
);

create table public_text_edit (
  id uuid not null,
  submission_id uuid not null,
  at timestamp with time zone not null,
  account_id uuid not null,
  reason_code text,
  reason_words text,
  title_before text,
  text_before text,
  title_after text,
  text_after text,
  constraint public_text_edit_pkey PRIMARY KEY (id),
  constraint public_text_edit_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint public_text_edit_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table rate_limit (
  key character varying(255) not null,
  points integer not null default 0,
  expire bigint,
  constraint rate_limit_pkey PRIMARY KEY (key)
);

create table reader_report (
  id uuid not null,
  submission_id uuid not null,
  reader bytea,
  reason text not null,
  words text,
  at timestamp with time zone not null,
  settlement_id uuid,
  constraint reader_report_pkey PRIMARY KEY (id),
  constraint reader_report_settlement_id_fkey FOREIGN KEY (settlement_id) REFERENCES report_settlement(id),
  constraint reader_report_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table reason (
  id uuid not null,
  code text not null,
  position smallint not null,
  label_bg text not null,
  label_en text not null,
  explanation_bg text not null,
  explanation_en text not null,
  template_bg text not null,
  template_en text not null,
  effect text not null,
  by_hand boolean not null default true,
  valid_from date,
  valid_to date,
  first_used_on date,
  last_used_on date,
  constraint reason_pkey PRIMARY KEY (id),
  constraint reason_code_shape CHECK ((code ~ '^[a-z][a-z0-9_]*$'::text)),
  constraint reason_use_complete CHECK (((first_used_on IS NULL) = (last_used_on IS NULL))),
  constraint reason_used_while_valid CHECK (((first_used_on >= valid_from) AND (last_used_on <= valid_to))),
  constraint reason_valid_period CHECK ((valid_from <= valid_to))
);

create table reason_list (
  id smallint not null,
  revision uuid not null,
  constraint reason_list_pkey PRIMARY KEY (id),
  constraint reason_list_is_one CHECK ((id = 1))
);

create table redaction_work (
  submission_id uuid not null,
  version integer not null,
  spans jsonb not null,
  refused jsonb not null,
  account_id uuid,
  saved_at timestamp with time zone not null,
  constraint redaction_work_pkey PRIMARY KEY (submission_id),
  constraint redaction_work_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint redaction_work_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE
);

create table report_settlement (
  id uuid not null,
  submission_id uuid not null,
  outcome text not null,
  note text,
  account_id uuid,
  at timestamp with time zone not null,
  constraint report_settlement_pkey PRIMARY KEY (id),
  constraint report_settlement_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint report_settlement_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table response (
  id uuid not null,
  submission_id uuid not null,
  department_id uuid not null,
  created_at timestamp with time zone not null,
  constraint response_pkey PRIMARY KEY (id),
  constraint response_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint response_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table response_draft (
  submission_id uuid not null,
  department_id uuid not null,
  account_id uuid not null,
  outcome text,
  text text not null,
  commitment_due date,
  correction_note text,
  saved_at timestamp with time zone not null,
  version integer not null default 1,
  legal_ground text,
  done_on date,
  commitment_what text,
  commitment_department text,
  points jsonb not null default '[]'::jsonb,
  state text not null default 'writing'::text,
  proposed_by uuid,
  proposed_at timestamp with time zone,
  returned_note text,
  constraint response_draft_pkey PRIMARY KEY (submission_id),
  constraint response_draft_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint response_draft_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint response_draft_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES account(id),
  constraint response_draft_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table response_version (
  response_id uuid not null,
  version integer not null,
  account_id uuid not null,
  office text not null,
  outcome text not null,
  text text not null,
  commitment_due date,
  correction_note text,
  published_at timestamp with time zone not null,
  public_text text,
  public_correction_note text,
  redactions jsonb,
  redacted_by uuid,
  redacted_at timestamp with time zone,
  legal_ground text,
  done_on date,
  points jsonb not null default '[]'::jsonb,
  public_legal_ground text,
  public_replies jsonb,
  approved_by uuid,
  approved_office text,
  without_second boolean not null default false,
  constraint response_version_pkey PRIMARY KEY (response_id, version),
  constraint response_version_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint response_version_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES account(id),
  constraint response_version_redacted_by_fkey FOREIGN KEY (redacted_by) REFERENCES account(id),
  constraint response_version_response_id_fkey FOREIGN KEY (response_id) REFERENCES response(id),
  constraint response_version_redacted_whole CHECK (((redacted_at IS NULL) = (public_text IS NULL)))
);

create table response_version_file (
  response_id uuid not null,
  version integer not null,
  file_id uuid not null,
  place smallint not null,
  constraint response_version_file_pkey PRIMARY KEY (response_id, version, file_id),
  constraint response_version_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES answer_file(id) ON DELETE CASCADE,
  constraint response_version_file_response_id_version_fkey FOREIGN KEY (response_id, version) REFERENCES response_version(response_id, version)
);

create table retention_term (
  id uuid not null,
  rule text not null,
  months integer not null,
  valid_from date,
  basis_bg text not null default ''::text,
  basis_en text not null default ''::text,
  constraint retention_term_once UNIQUE NULLS NOT DISTINCT (rule, valid_from),
  constraint retention_term_pkey PRIMARY KEY (id),
  constraint retention_term_months CHECK (((months >= 1) AND (months <= 600)))
);

create table saved_search (
  id uuid not null,
  account_id uuid not null,
  name text not null,
  filters jsonb not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  constraint saved_search_name UNIQUE (account_id, name),
  constraint saved_search_pkey PRIMARY KEY (id),
  constraint saved_search_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id)
);

create table search_document (
  case_id uuid not null,
  place bigint not null,
  words tsvector not null,
  published_on date,
  received_on date,
  constraint search_document_pkey PRIMARY KEY (case_id),
  constraint search_document_case_id_fkey FOREIGN KEY (case_id) REFERENCES submission(id) ON DELETE CASCADE
);

create table search_forms (
  case_id uuid not null,
  forms text[] not null,
  constraint search_forms_pkey PRIMARY KEY (case_id),
  constraint search_forms_case_id_fkey FOREIGN KEY (case_id) REFERENCES search_document(case_id) ON DELETE CASCADE
);

create table search_progress (
  form smallint not null,
  received_at timestamp with time zone not null default '-infinity'::timestamp with time zone,
  case_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  finished_at timestamp with time zone,
  constraint search_progress_pkey PRIMARY KEY (form)
);

create table search_word (
  word text not null,
  number bigint not null,
  constraint search_word_pkey PRIMARY KEY (word)
);

create table sent_letter (
  message_id text not null,
  address_hash bytea not null,
  sent_at timestamp with time zone not null,
  constraint sent_letter_pkey PRIMARY KEY (message_id)
);

create table settlement (
  ekatte text not null,
  name_bg text not null,
  name_en text not null,
  postcode text not null,
  population integer,
  closed_on date,
  constraint settlement_pkey PRIMARY KEY (ekatte),
  constraint settlement_ekatte_shape CHECK ((ekatte ~ '^[0-9]{5}$'::text))
);

create table single_use_token (
  token_hash bytea not null,
  purpose text not null,
  subject_id text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint single_use_token_pkey PRIMARY KEY (token_hash)
);

create table spent_proof (
  nonce text not null,
  expires_at timestamp with time zone not null,
  constraint spent_proof_pkey PRIMARY KEY (nonce)
);

create table statutory_term (
  id uuid not null,
  event text not null,
  kind text not null,
  unit text not null,
  count integer not null,
  article_bg text,
  article_en text,
  confirmed boolean not null default true,
  valid_from date,
  valid_to date,
  added_at timestamp with time zone not null,
  added_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  constraint statutory_term_pkey PRIMARY KEY (id),
  constraint statutory_term_added_by_fkey FOREIGN KEY (added_by) REFERENCES account(id),
  constraint statutory_term_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES account(id),
  constraint statutory_term_article CHECK (((article_bg IS NULL) = (article_en IS NULL))),
  constraint statutory_term_validity CHECK ((valid_from <= valid_to)),
  constraint statutory_term_withdrawal CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL)))
);

create table statutory_term_list (
  id smallint not null default 1,
  revision uuid not null,
  constraint statutory_term_list_pkey PRIMARY KEY (id),
  constraint statutory_term_list_is_one CHECK ((id = 1))
);

create table submission (
  id uuid not null,
  number text not null,
  access_code_hash bytea,
  kind text not null,
  topic text not null,
  title text not null,
  text text not null,
  language text not null,
  identity text not null,
  author_name text,
  author_email text,
  author_email_confirmed_at timestamp with time zone,
  author_phone text,
  about_department_id uuid,
  about_office text,
  about_name text,
  occurred_on date,
  settlement text,
  address text,
  received_at timestamp with time zone not null,
  received_on date not null,
  statutory boolean not null,
  moderate_by date not null,
  decide_by date,
  notify_by date,
  publication text not null,
  procedure text not null,
  public_title text,
  public_text text,
  redacted boolean not null default false,
  published_at timestamp with time zone,
  withheld_at timestamp with time zone,
  withheld_reason text,
  department_id uuid,
  assigned_at timestamp with time zone,
  answered_at timestamp with time zone,
  outcome text,
  closed_at timestamp with time zone,
  forwarded_to_id uuid,
  merged_into_id uuid,
  version integer not null default 1,
  ended_at timestamp with time zone,
  erased_at timestamp with time zone,
  erased_rule text,
  erased_after_months integer,
  risks text[] not null default '{}'::text[],
  risk_words smallint not null default 0,
  author_key bytea,
  queue_rank smallint not null default 2,
  supports integer not null default 0,
  repeats integer not null default 0,
  awaits text,
  reported_at timestamp with time zone,
  extended_to date,
  clock_started_on date,
  reopened_by_author_at timestamp with time zone,
  forwarding_asked text,
  two_person_repeats integer not null default 0,
  log_case text not null,
  constraint submission_number_key UNIQUE (number),
  constraint submission_pkey PRIMARY KEY (id),
  constraint submission_about_department_id_fkey FOREIGN KEY (about_department_id) REFERENCES department(id),
  constraint submission_department_id_fkey FOREIGN KEY (department_id) REFERENCES department(id),
  constraint submission_forwarded_to_id_fkey FOREIGN KEY (forwarded_to_id) REFERENCES authority(id),
  constraint submission_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES submission(id),
  constraint submission_settlement_fkey FOREIGN KEY (settlement) REFERENCES settlement(ekatte),
  constraint submission_anonymous_has_no_name CHECK (((identity <> 'anonymous'::text) OR ((author_name IS NULL) AND (author_phone IS NULL)))),
  constraint submission_appeal_of_withheld CHECK (((awaits IS NULL) OR (awaits = 'second_look'::text) OR ((publication = 'withheld'::text) AND (erased_at IS NULL)))),
  constraint submission_awaits_known CHECK ((awaits = ANY (ARRAY['second_look'::text, 'appeal'::text, 'appeal_outside'::text]))),
  constraint submission_counts_nobody_twice CHECK (((supports >= 0) AND (repeats >= 0))),
  constraint submission_erased_of_author CHECK (((erased_at IS NULL) OR ((title = ''::text) AND (text = ''::text) AND (num_nonnulls(author_name, author_email, author_email_confirmed_at, author_phone, about_name, address) = 0)))),
  constraint submission_erasure_complete CHECK ((((erased_at IS NULL) = (erased_rule IS NULL)) AND ((erased_at IS NULL) = (erased_after_months IS NULL)))),
  constraint submission_has_key CHECK (((access_code_hash IS NULL) = (erased_at IS NOT NULL))),
  constraint submission_merged_elsewhere CHECK ((merged_into_id <> id)),
  constraint submission_public_text_complete CHECK (((public_title IS NULL) = (public_text IS NULL))),
  constraint submission_published_has_text CHECK (((publication <> 'published'::text) OR (public_text IS NOT NULL) OR (erased_at IS NOT NULL)))
);

create table submission_redaction (
  submission_id uuid not null,
  field text not null,
  start_at integer not null,
  end_at integer not null,
  type text not null,
  origin text not null,
  account_id uuid,
  at timestamp with time zone not null,
  constraint submission_redaction_pkey PRIMARY KEY (submission_id, field, start_at),
  constraint submission_redaction_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  constraint submission_redaction_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE,
  constraint submission_redaction_field CHECK ((field = ANY (ARRAY['title'::text, 'text'::text]))),
  constraint submission_redaction_somewhere CHECK (((0 <= start_at) AND (start_at < end_at)))
);

create table support (
  submission_id uuid not null,
  supporter bytea not null,
  follow_id uuid,
  created_at timestamp with time zone not null,
  constraint support_pkey PRIMARY KEY (submission_id, supporter),
  constraint support_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table topic (
  key text not null,
  position smallint not null,
  name_bg text not null,
  name_en text not null,
  default_department_id uuid,
  constraint topic_pkey PRIMARY KEY (key),
  constraint topic_default_department_id_fkey FOREIGN KEY (default_department_id) REFERENCES department(id)
);

create table undeliverable_address (
  address_hash bytea not null,
  refusals integer not null,
  code text not null,
  last_at timestamp with time zone not null,
  blocked_at timestamp with time zone,
  constraint undeliverable_address_pkey PRIMARY KEY (address_hash)
);

create table verdict (
  id uuid not null,
  submission_id uuid not null,
  response_id uuid not null,
  round text not null,
  value text not null,
  sentence text,
  sentence_state text not null,
  shown_sentence text,
  reviewed_at timestamp with time zone,
  reviewed_by uuid,
  at timestamp with time zone not null,
  constraint verdict_pkey PRIMARY KEY (id),
  constraint verdict_response_id_fkey FOREIGN KEY (response_id) REFERENCES response(id),
  constraint verdict_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES account(id),
  constraint verdict_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table verdict_question (
  submission_id uuid not null,
  answered_on date not null,
  asked_at timestamp with time zone not null,
  constraint verdict_question_pkey PRIMARY KEY (submission_id, answered_on),
  constraint verdict_question_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES submission(id)
);

create table webhook (
  id uuid not null,
  organisation_id uuid,
  name text not null,
  url text not null,
  events text[] not null,
  secret_box bytea not null,
  former_box bytea,
  former_until timestamp with time zone,
  state text not null,
  failing_since timestamp with time zone,
  version integer not null,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  constraint webhook_pkey PRIMARY KEY (id),
  constraint webhook_created_by_fkey FOREIGN KEY (created_by) REFERENCES account(id),
  constraint webhook_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES monitor_organisation(id),
  constraint webhook_events CHECK ((cardinality(events) > 0)),
  constraint webhook_former CHECK (((former_box IS NULL) = (former_until IS NULL))),
  constraint webhook_state CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'given_up'::text])))
);

create table webhook_delivery (
  id uuid not null default uuidv7(),
  webhook_id uuid not null,
  event text not null,
  body text not null,
  created_at timestamp with time zone not null,
  attempts smallint not null default 0,
  next_attempt_at timestamp with time zone,
  outcome text,
  status smallint,
  fault text,
  duration_ms integer,
  excerpt text,
  attempted_at timestamp with time zone,
  constraint webhook_delivery_pkey PRIMARY KEY (id),
  constraint webhook_delivery_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhook(id) ON DELETE CASCADE,
  constraint webhook_delivery_excerpt CHECK ((char_length(excerpt) <= 300)),
  constraint webhook_delivery_outcome CHECK ((((outcome = ANY (ARRAY['delivered'::text, 'failed'::text])) AND (next_attempt_at IS NULL)) OR (outcome IS NULL)))
);

CREATE INDEX absence_by_day ON public.absence USING btree (first_day DESC, id DESC);
CREATE INDEX absence_of_deputy ON public.absence USING btree (deputy_id, first_day);
CREATE INDEX absence_of_holder ON public.absence USING btree (holder_id, first_day);
CREATE INDEX account_device_age ON public.account_device USING btree (last_sign_in_at);
CREATE INDEX account_of_department ON public.account USING btree (department_id) WHERE (status = 'active'::text);
CREATE INDEX account_of_role ON public.account USING btree (role) WHERE (status = 'active'::text);
CREATE INDEX account_session_expiry ON public.account_session USING btree (expires_at);
CREATE INDEX account_session_of_account ON public.account_session USING btree (account_id);
CREATE INDEX answer_file_of_case ON public.answer_file USING btree (submission_id);
CREATE INDEX answer_template_of_department ON public.answer_template USING btree (department_id, outcome, name);
CREATE INDEX api_key_in_order ON public.api_key USING btree (created_at, id);
CREATE INDEX api_key_of_organisation ON public.api_key USING btree (organisation_id, created_at, id);
CREATE INDEX appeal_of_submission ON public.appeal USING btree (submission_id, lodged_at, id);
CREATE INDEX assessment_of_commitment ON public.assessment USING btree (commitment_id, recorded_at);
CREATE INDEX assessment_of_organisation ON public.assessment USING btree (organisation_id, recorded_at);
CREATE INDEX attachment_owner ON public.attachment USING btree (owner_type, owner_id, created_at, id);
CREATE INDEX audit_entry_subject ON public.audit_entry USING btree (subject_type, subject_id, id);
CREATE INDEX campaign_concluded ON public.campaign USING btree (concluded_at, id) WHERE (state = 'concluded'::text);
CREATE INDEX campaign_item_of_commitment ON public.campaign_item USING btree (commitment_id);
CREATE INDEX campaign_of_organisation ON public.campaign USING btree (organisation_id, created_at, id);
CREATE INDEX case_claim_of_account ON public.case_claim USING btree (account_id);
CREATE INDEX case_event_answered ON public.case_event USING btree (at, submission_id) WHERE ((type = 'answered'::text) AND (undone_at IS NULL));
CREATE INDEX case_event_answers_of ON public.case_event USING btree (submission_id, id) WHERE ((type = 'answered'::text) AND (undone_at IS NULL));
CREATE INDEX case_event_first_word ON public.case_event USING btree (at, submission_id) WHERE (type = ANY (ARRAY['published'::text, 'withheld'::text, 'forwarded'::text, 'merged'::text]));
CREATE INDEX case_event_in_public ON public.case_event USING btree (at, id) WHERE (is_public AND (undone_at IS NULL));
CREATE INDEX case_event_of_decision ON public.case_event USING btree (decision_id) WHERE (decision_id IS NOT NULL);
CREATE INDEX case_event_of_repeat ON public.case_event USING btree (((details ->> 'repeat'::text))) WHERE (type = 'new_facts'::text);
CREATE INDEX case_event_of_submission ON public.case_event USING btree (submission_id, id);
CREATE INDEX case_message_of_submission ON public.case_message USING btree (submission_id, at, id);
CREATE INDEX case_message_unread ON public.case_message USING btree (submission_id) WHERE ((read_at IS NULL) AND (sender = 'author'::text));
CREATE INDEX case_note_mention_of_account ON public.case_note_mention USING btree (account_id, written_at DESC, note_id DESC);
CREATE INDEX case_note_mention_unseen ON public.case_note_mention USING btree (account_id) WHERE (seen_at IS NULL);
CREATE INDEX case_note_of_case ON public.case_note USING btree (submission_id, written_at DESC, id DESC);
CREATE INDEX case_session_expiry ON public.case_session USING btree (expires_at);
CREATE INDEX clarification_request_case ON public.clarification_request USING btree (submission_id);
CREATE INDEX commitment_change_of_commitment ON public.commitment_change USING btree (commitment_id, id);
CREATE INDEX commitment_due ON public.answer_commitment USING btree (due_on);
CREATE INDEX commitment_in_order ON public.commitment USING btree (disagreement DESC, number DESC) WHERE is_shown;
CREATE INDEX commitment_of_department ON public.commitment USING btree (department_id);
CREATE INDEX commitment_of_policy ON public.commitment USING btree (policy_id) WHERE (policy_id IS NOT NULL);
CREATE INDEX commitment_of_submission ON public.commitment USING btree (submission_id) WHERE (submission_id IS NOT NULL);
CREATE INDEX commitment_report_of_commitment ON public.commitment_report USING btree (commitment_id, recorded_at);
CREATE INDEX consultation_of_department ON public.consultation USING btree (department_id);
CREATE INDEX consultation_proposal_waiting ON public.consultation_proposal USING btree (received_at, id) WHERE (state = 'waiting'::text);
CREATE INDEX deadline_extension_case ON public.deadline_extension USING btree (submission_id);
CREATE INDEX decision_undo_expiry ON public.decision_undo USING btree (undo_until);
CREATE INDEX decision_undo_of_submission ON public.decision_undo USING btree (submission_id);
CREATE INDEX digest_entry_by_case ON public.digest_entry USING btree (submission_id);
CREATE INDEX digest_entry_by_commitment ON public.digest_entry USING btree (commitment_id) WHERE (commitment_id IS NOT NULL);
CREATE INDEX digest_entry_by_digest ON public.digest_entry USING btree (digest_id) WHERE (digest_id IS NOT NULL);
CREATE INDEX digest_entry_pending ON public.digest_entry USING btree (follow_id) WHERE (digest_id IS NULL);
CREATE INDEX draft_expiry ON public.draft USING btree (expires_at);
CREATE INDEX evidence_of_attachment ON public.evidence USING btree (attachment_id) WHERE (attachment_id IS NOT NULL);
CREATE INDEX evidence_to_fetch ON public.evidence USING btree (id) WHERE ((kind = 'link'::text) AND (fetched_at IS NULL));
CREATE INDEX follow_by_address ON public.follow USING btree (lower(email));
CREATE INDEX follow_move_of_subject ON public.follow_move USING btree (subject_type, subject_id);
CREATE INDEX follow_unconfirmed ON public.follow USING btree (created_at) WHERE (confirmed_at IS NULL);
CREATE INDEX forwarding_delivery_of ON public.forwarding_delivery USING btree (forwarding_id, asked_at);
CREATE INDEX forwarding_of_case ON public.forwarding USING btree (submission_id, forwarded_at);
CREATE INDEX idempotency_key_age ON public.idempotency_key USING btree (created_at);
CREATE INDEX log_entry_of_case ON public.log_entry USING btree (case_id, index);
CREATE INDEX log_pending_of_case ON public.log_pending USING btree (case_id);
CREATE INDEX log_salt_of_case ON public.log_salt USING btree (case_id, type);
CREATE INDEX moderation_decision_of_submission ON public.moderation_decision USING btree (submission_id, at, id);
CREATE INDEX moderation_register ON public.moderation_decision USING btree (at DESC, id DESC) WHERE (case_number IS NOT NULL);
CREATE INDEX moderation_register_decision ON public.moderation_decision USING btree (decision, at DESC, id DESC) WHERE (case_number IS NOT NULL);
CREATE INDEX moderation_register_reason ON public.moderation_decision USING btree (reason_code, at DESC, id DESC) WHERE ((case_number IS NOT NULL) AND (decision = 'reject'::text));
CREATE INDEX monitor_change_at ON public.monitor_change USING btree (at);
CREATE INDEX monitor_change_of_subject ON public.monitor_change USING btree (subject_type, subject_id, id);
CREATE INDEX monitor_membership_of_organisation ON public.monitor_membership USING btree (organisation_id);
CREATE INDEX outbox_delivery_due ON public.outbox_delivery USING btree (next_attempt_at, event_id) WHERE ((delivered_at IS NULL) AND (cancelled_at IS NULL));
CREATE INDEX outbox_delivery_held ON public.outbox_delivery USING btree (hold_id) WHERE (hold_id IS NOT NULL);
CREATE INDEX outbox_event_age ON public.outbox_event USING btree (occurred_at);
CREATE INDEX policy_indicator_value_of_indicator ON public.policy_indicator_value USING btree (indicator_id, measured_on);
CREATE INDEX policy_measure_of_department ON public.policy_measure USING btree (department_id);
CREATE INDEX policy_measure_of_parent ON public.policy_measure USING btree (parent_id);
CREATE INDEX proposal_draft_expiry ON public.proposal_draft USING btree (expires_at);
CREATE INDEX public_text_edit_of_submission ON public.public_text_edit USING btree (submission_id, id);
CREATE INDEX rate_limit_expire ON public.rate_limit USING btree (expire);
CREATE INDEX reader_report_of_submission ON public.reader_report USING btree (submission_id, id);
CREATE INDEX reader_report_readers ON public.reader_report USING btree (at) WHERE (reader IS NOT NULL);
CREATE INDEX reason_of_code ON public.reason USING btree (code, valid_from);
CREATE INDEX report_settlement_of_submission ON public.report_settlement USING btree (submission_id, id);
CREATE INDEX response_of_submission ON public.response USING btree (submission_id, created_at, id);
CREATE INDEX response_version_file_of_file ON public.response_version_file USING btree (file_id);
CREATE INDEX search_document_published ON public.search_document USING btree (published_on, place);
CREATE INDEX search_document_received ON public.search_document USING btree (received_on, place);
CREATE INDEX search_document_words ON public.search_document USING gin (words) WITH (fastupdate=off);
CREATE INDEX sent_letter_by_time ON public.sent_letter USING btree (sent_at);
CREATE INDEX single_use_token_expiry ON public.single_use_token USING btree (expires_at);
CREATE INDEX single_use_token_subject ON public.single_use_token USING btree (purpose, subject_id);
CREATE INDEX spent_proof_expires ON public.spent_proof USING btree (expires_at);
CREATE INDEX submission_answers_of_department ON public.submission USING btree (department_id, answered_at DESC, id DESC) WHERE ((publication = 'published'::text) AND (answered_at IS NOT NULL));
CREATE INDEX submission_awaiting ON public.submission USING btree (queue_rank, received_at, id) WHERE (awaits IS NOT NULL);
CREATE INDEX submission_clock ON public.submission USING btree (decide_by, id) WHERE (statutory AND (publication <> 'pending'::text) AND (procedure = ANY (ARRAY['received'::text, 'assigned'::text, 'reopened'::text])));
CREATE INDEX submission_due ON public.submission USING btree (decide_by) WHERE (procedure = ANY (ARRAY['received'::text, 'assigned'::text, 'reopened'::text]));
CREATE INDEX submission_ended ON public.submission USING btree (ended_at, id) WHERE ((ended_at IS NOT NULL) AND ((erased_at IS NULL) OR (public_text IS NOT NULL)));
CREATE INDEX submission_forwarding_asked ON public.submission USING btree (id) WHERE (forwarding_asked IS NOT NULL);
CREATE INDEX submission_inbox ON public.submission USING btree (department_id, decide_by, id);
CREATE INDEX submission_merged_into ON public.submission USING btree (merged_into_id) WHERE (merged_into_id IS NOT NULL);
CREATE INDEX submission_of_author ON public.submission USING btree (author_key) WHERE (author_key IS NOT NULL);
CREATE INDEX submission_published ON public.submission USING btree (COALESCE(published_at, withheld_at) DESC, id DESC) WHERE (publication = 'published'::text);
CREATE INDEX submission_published_department ON public.submission USING btree (department_id, COALESCE(published_at, withheld_at) DESC, id DESC) WHERE (publication = 'published'::text);
CREATE INDEX submission_published_settlement ON public.submission USING btree (settlement, COALESCE(published_at, withheld_at) DESC, id DESC) WHERE (publication = 'published'::text);
CREATE INDEX submission_published_title ON public.submission USING gin (lower(public_title) gin_trgm_ops) WHERE (publication = 'published'::text);
CREATE INDEX submission_published_topic ON public.submission USING btree (topic, COALESCE(published_at, withheld_at) DESC, id DESC) WHERE (publication = 'published'::text);
CREATE INDEX submission_published_words ON public.submission USING gin (lower(((public_title || ' '::text) || public_text)) gin_trgm_ops) WHERE (publication = 'published'::text);
CREATE INDEX submission_received_on ON public.submission USING btree (received_on);
CREATE INDEX submission_reported ON public.submission USING btree (queue_rank, received_at, id) WHERE (reported_at IS NOT NULL);
CREATE INDEX submission_settled ON public.submission USING btree (answered_at) WHERE (procedure = 'answered'::text);
CREATE INDEX submission_unmarked ON public.submission USING btree (risk_words) WHERE ((publication = 'pending'::text) OR (procedure = ANY (ARRAY['received'::text, 'reopened'::text])));
CREATE INDEX submission_unrouted ON public.submission USING btree (queue_rank, received_at, id) WHERE (procedure = ANY (ARRAY['received'::text, 'reopened'::text]));
CREATE INDEX submission_waiting ON public.submission USING btree (queue_rank, received_at, id) WHERE (publication = 'pending'::text);
CREATE INDEX submission_words ON public.submission USING gin (lower(((title || ' '::text) || text)) gin_trgm_ops);
CREATE INDEX support_of_follow ON public.support USING btree (follow_id) WHERE (follow_id IS NOT NULL);
CREATE INDEX verdict_of_case ON public.verdict USING btree (submission_id, id);
CREATE INDEX verdict_waiting ON public.verdict USING btree (id) WHERE (sentence_state = 'waiting'::text);
CREATE INDEX webhook_delivery_age ON public.webhook_delivery USING btree (created_at);
CREATE INDEX webhook_delivery_due ON public.webhook_delivery USING btree (next_attempt_at) WHERE (next_attempt_at IS NOT NULL);
CREATE INDEX webhook_delivery_of ON public.webhook_delivery USING btree (webhook_id, created_at, id);
CREATE INDEX webhook_in_order ON public.webhook USING btree (created_at, id);
CREATE INDEX webhook_of_organisation ON public.webhook USING btree (organisation_id, created_at, id);
CREATE UNIQUE INDEX appeal_once ON public.appeal USING btree (decision_id);
CREATE UNIQUE INDEX calendar_exception_in_force ON public.calendar_exception USING btree (date) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX clarification_request_open ON public.clarification_request USING btree (submission_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX follow_once ON public.follow USING btree (subject_type, subject_id, lower(email));
CREATE UNIQUE INDEX forwarding_delivery_under_way ON public.forwarding_delivery USING btree (forwarding_id) WHERE (state = ANY (ARRAY['waiting'::text, 'retrying'::text]));
CREATE UNIQUE INDEX log_entry_once ON public.log_entry USING btree (entry_id, log_id);
CREATE UNIQUE INDEX moderation_decision_answers_once ON public.moderation_decision USING btree (appeal_id) WHERE ((appeal_id IS NOT NULL) AND (undone_at IS NULL));
CREATE UNIQUE INDEX reader_report_once ON public.reader_report USING btree (submission_id, reader) WHERE ((settlement_id IS NULL) AND (reader IS NOT NULL));
CREATE UNIQUE INDEX search_document_newest ON public.search_document USING btree (place);
CREATE UNIQUE INDEX search_word_number ON public.search_word USING btree (number);
CREATE UNIQUE INDEX statutory_term_open ON public.statutory_term USING btree (event, kind) WHERE ((valid_to IS NULL) AND (withdrawn_at IS NULL));
CREATE UNIQUE INDEX submission_log_case ON public.submission USING btree (log_case);
