import { ForwardOnly } from './forward-only.js';

/**
 * The transparency log. What a transaction appends waits in `log_pending`; the sequencer moves it to `log_entry` and gives it the next index.
 * `log_salt` keeps what opens a commitment, apart from the entry, so that it can be erased while the log stays valid. A `log` that lost entries
 * that it had published is never continued: another one begins, and says what it continues.
 */
export class TransparencyLog extends ForwardOnly {
  readonly name = 'TransparencyLog1700000000040';
  protected readonly sql = `
    alter table submission add column log_case text;
    create unique index submission_log_case on submission (log_case);

    create table log (
      id smallint primary key generated always as identity,
      origin text not null unique,
      began_at timestamptz not null,
      continues smallint references log
    );

    create table log_pending (
      id bigint primary key generated always as identity,
      entry_id uuid not null,
      case_id text,
      type text not null,
      entry bytea not null,
      appended_at timestamptz not null,
      constraint log_pending_entry_size check (octet_length(entry) between 2 and 65535)
    );
    create index log_pending_of_case on log_pending (case_id);

    create table log_entry (
      log_id smallint not null references log,
      index bigint not null,
      entry_id uuid not null,
      case_id text,
      type text not null,
      entry bytea not null,
      appended_at timestamptz not null,
      integrated_at timestamptz not null,
      primary key (log_id, index),
      constraint log_entry_index check (index >= 0),
      constraint log_entry_size check (octet_length(entry) between 2 and 65535)
    );
    create unique index log_entry_once on log_entry (entry_id);
    create index log_entry_of_case on log_entry (case_id, index);

    create table log_tile (
      log_id smallint not null references log,
      level smallint not null,
      index bigint not null,
      hashes bytea not null,
      primary key (log_id, level, index),
      constraint log_tile_level check (level between 0 and 63),
      constraint log_tile_hashes check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0)
    );

    create table log_checkpoint (
      log_id smallint primary key references log,
      size bigint not null,
      root bytea not null,
      note text not null,
      signed_at timestamptz not null,
      constraint log_checkpoint_root check (octet_length(root) = 32)
    );

    create table log_salt (
      entry_id uuid not null,
      case_id text not null,
      type text not null,
      label text not null,
      salt bytea not null,
      primary key (entry_id, label),
      constraint log_salt_length check (octet_length(salt) = 32)
    );
    create index log_salt_of_case on log_salt (case_id, type);

    create function refuse_log_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The transparency log is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
    end $$;
    create trigger log_append_only before update or delete or truncate on log for each statement execute function refuse_log_change();
    create trigger log_entry_append_only before update or delete or truncate on log_entry for each statement execute function refuse_log_change();
    create trigger log_pending_unchanged before update or truncate on log_pending for each statement execute function refuse_log_change();
    create trigger log_tile_kept before delete or truncate on log_tile for each statement execute function refuse_log_change();
    create trigger log_checkpoint_kept before delete or truncate on log_checkpoint for each statement execute function refuse_log_change();
    create trigger log_salt_unchanged before update or truncate on log_salt for each statement execute function refuse_log_change();

    create function refuse_losing_entries() returns trigger language plpgsql as $$
    begin
      if exists (select from gone g where not exists (select from log_entry e where e.entry_id = g.entry_id and e.entry = g.entry)) then
        raise exception 'The transparency log is append-only: what waits leaves by becoming an entry' using errcode = 'insufficient_privilege';
      end if;
      return null;
    end $$;
    create trigger log_pending_becomes_entry after delete on log_pending referencing old table as gone
      for each statement execute function refuse_losing_entries();

    create function refuse_changing_tile() returns trigger language plpgsql as $$
    begin
      if (new.log_id, new.level, new.index) <> (old.log_id, old.level, old.index)
         or substring(new.hashes for octet_length(old.hashes)) <> old.hashes then
        raise exception 'The transparency log is append-only: a tile only grows' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
    create trigger log_tile_grows before update on log_tile for each row execute function refuse_changing_tile();

    create function refuse_older_checkpoint() returns trigger language plpgsql as $$
    begin
      if new.log_id <> old.log_id or new.size < old.size or (new.size = old.size and new.root <> old.root) then
        raise exception 'The transparency log is append-only: a checkpoint never goes back' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
    create trigger log_checkpoint_advances before update on log_checkpoint for each row execute function refuse_older_checkpoint();
  `;
}
