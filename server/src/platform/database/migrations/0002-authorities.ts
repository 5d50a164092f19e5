import { ForwardOnly } from './forward-only.js';

/**
 * The municipality, its departments and settlements, the topics, and the authorities that a case can be forwarded to.
 * The five topics and a neutral municipality are there from the start, so that every page can be drawn at once.
 */
export class Authorities extends ForwardOnly {
  readonly name = 'Authorities1700000000002';
  protected readonly sql = `
    create table municipality (
      id smallint primary key,
      name_bg text not null,
      name_en text not null,
      legal_name_bg text not null,
      legal_name_en text not null,
      email text,
      phone text,
      address_bg text not null default '',
      address_en text not null default '',
      website_url text,
      intro_bg text not null default '',
      intro_en text not null default '',
      privacy_contact_bg text not null default '',
      privacy_contact_en text not null default '',
      accessibility_email text,
      emblem bytea,
      emblem_tag text,
      established_at timestamptz,
      updated_at timestamptz not null,
      revision uuid not null,
      constraint municipality_is_one check (id = 1),
      constraint municipality_emblem_complete check ((emblem is null) = (emblem_tag is null))
    );
    insert into municipality (id, name_bg, name_en, legal_name_bg, legal_name_en, updated_at, revision)
    values (1, 'Община', 'Municipality', 'Община', 'Municipality', now(), uuidv7());

    create table department (
      id uuid primary key,
      slug text not null unique,
      name_bg text not null,
      name_en text not null,
      email text,
      phone text,
      address_bg text not null default '',
      address_en text not null default '',
      hours_bg text not null default '',
      hours_en text not null default '',
      head_office_bg text not null default '',
      head_office_en text not null default '',
      closed_on date
    );

    create table settlement (
      ekatte text primary key,
      name_bg text not null,
      name_en text not null,
      postcode text not null,
      population integer,
      closed_on date,
      constraint settlement_ekatte_shape check (ekatte ~ '^[0-9]{5}$')
    );

    create table topic (
      key text primary key,
      position smallint not null,
      name_bg text not null,
      name_en text not null,
      default_department_id uuid references department
    );
    insert into topic (key, position, name_bg, name_en) values
      ('services', 1, 'Административни услуги', 'Administrative services'),
      ('corruption', 2, 'Борба с корупцията', 'Fighting corruption'),
      ('conflict_of_interest', 3, 'Конфликт на интереси', 'Conflict of interest'),
      ('abuse_of_office', 4, 'Злоупотреба със служебно положение', 'Abuse of office'),
      ('ethics', 5, 'Етични норми', 'Ethical standards');

    create table authority (
      id uuid primary key,
      slug text not null unique,
      name_bg text not null,
      name_en text not null,
      email text,
      website_url text,
      valid_from date,
      valid_to date,
      constraint authority_valid_period check (valid_from <= valid_to)
    );
  `;
}
