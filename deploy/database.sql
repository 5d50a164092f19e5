-- As a superuser of PostgreSQL 16 or newer:  sudo -u postgres psql -f deploy/database.sql
-- Change both passwords first. The locale matters: with another one Bulgarian search and sorting would be wrong, and Zaedno refuses to start.

create role zaedno_owner login password 'CHANGE-ME';
create role zaedno_app login password 'CHANGE-ME';

create database zaedno owner zaedno_owner template template0
  encoding 'UTF8' locale_provider icu icu_locale 'bg-BG' locale 'C.UTF-8';

\connect zaedno

-- The owner makes and changes tables; the account that answers requests reads and writes rows, and nothing else.
revoke all on schema public from public;
grant usage on schema public to zaedno_app;
alter default privileges for role zaedno_owner in schema public grant select, insert, update, delete on tables to zaedno_app;
alter default privileges for role zaedno_owner in schema public grant usage, select on sequences to zaedno_app;
