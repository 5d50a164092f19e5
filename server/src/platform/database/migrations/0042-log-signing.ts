import { ForwardOnly } from './forward-only.js';

/**
 * Who signs the transparency log and who has seen it: the public keys of each log by age, what each witness cosigned last, and why nothing is
 * signed at present. The private keys lie in `DATA_DIR/keys`, or in the settings.
 */
export class LogSigning extends ForwardOnly {
  readonly name = 'LogSigning1700000000042';
  protected readonly sql = `
    create table log_key (
      log_id smallint not null references log,
      vkey text not null,
      rank smallint not null,
      retired_at timestamptz,
      primary key (log_id, vkey)
    );

    create table log_witness (
      log_id smallint not null references log,
      vkey text not null,
      size bigint not null,
      seen_at timestamptz,
      claimed bigint,
      fault text,
      asked_at timestamptz not null,
      primary key (log_id, vkey),
      constraint log_witness_size check (size >= 0)
    );

    create table log_refusal (
      log_id smallint primary key references log,
      reason text not null,
      told text not null,
      since timestamptz not null
    );
  `;
}
