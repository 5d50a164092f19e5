import { ForwardOnly } from './forward-only.js';

/**
 * Campaigns of monitors: a list of commitments that one organisation goes through, who holds a point of it, and what each reader found.
 * `first_is_a` draws lots which reader of a point is called A in public, so that a letter leads to nobody.
 */
export class MonitoringCampaigns extends ForwardOnly {
  readonly name = 'MonitoringCampaigns1700000000039';
  protected readonly sql = `
    create table campaign (
      id uuid primary key,
      slug text not null unique,
      organisation_id uuid not null references monitor_organisation,
      title text not null,
      purpose text not null,
      language text not null,
      starts_on date not null,
      ends_on date not null,
      is_double boolean not null,
      state text not null,
      version integer not null,
      created_by uuid not null references account,
      created_at timestamptz not null,
      started_at timestamptz,
      concluded_at timestamptz,
      constraint campaign_period check (starts_on <= ends_on),
      constraint campaign_state check (
        (state = 'draft' and started_at is null and concluded_at is null)
        or (state = 'running' and started_at is not null and concluded_at is null)
        or (state = 'concluded' and started_at is not null and concluded_at is not null)
      )
    );
    create index campaign_of_organisation on campaign (organisation_id, created_at, id);
    create index campaign_concluded on campaign (concluded_at, id) where state = 'concluded';

    create table campaign_item (
      id uuid primary key,
      campaign_id uuid not null references campaign,
      commitment_id uuid not null references commitment,
      place smallint not null,
      first_is_a boolean not null default random() < 0.5,
      settled_step text,
      settled_reason text,
      settled_by uuid references account,
      settled_at timestamptz,
      assessment_id uuid references assessment,
      constraint campaign_item_once unique (campaign_id, commitment_id),
      constraint campaign_item_assessment unique (assessment_id),
      constraint campaign_item_settled check (
        (settled_step is null and settled_reason is null and settled_by is null and settled_at is null)
        or (settled_step in ('no_evidence', 'not_started', 'limited', 'substantial', 'complete')
            and settled_reason is not null and settled_by is not null and settled_at is not null)
      )
    );
    create index campaign_item_of_commitment on campaign_item (commitment_id);

    create table campaign_hold (
      item_id uuid not null references campaign_item,
      account_id uuid not null references account,
      taken_on date not null,
      primary key (item_id, account_id)
    );

    create table campaign_reading (
      id uuid primary key,
      item_id uuid not null references campaign_item,
      place smallint not null,
      account_id uuid not null references account,
      step text not null,
      method text not null,
      confidence text not null,
      text text not null,
      read_at timestamptz not null,
      constraint campaign_reading_place unique (item_id, place),
      constraint campaign_reading_once unique (item_id, account_id),
      constraint campaign_reading_places check (place in (1, 2)),
      constraint campaign_reading_step check (step in ('no_evidence', 'not_started', 'limited', 'substantial', 'complete')),
      constraint campaign_reading_method check (method in ('documents', 'site_visit', 'interview', 'data', 'information_request')),
      constraint campaign_reading_confidence check (confidence in ('low', 'medium', 'high'))
    );
  `;
}
