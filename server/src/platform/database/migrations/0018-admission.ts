import { ForwardOnly } from './forward-only.js';

/** The flood mode, what programs have proved with, and how many attempts to send came to what. Nothing here tells of an address. */
export class Admission extends ForwardOnly {
  readonly name = 'Admission1700000000018';
  protected readonly sql = `
    create table flood_mode (
      one boolean primary key default true check (one),
      since timestamptz not null,
      until timestamptz not null,
      reason text not null
    );

    create table spent_proof (
      nonce text primary key,
      expires_at timestamptz not null
    );
    create index spent_proof_expires on spent_proof (expires_at);

    create table admission_count (
      minute timestamptz not null,
      outcome text not null,
      number integer not null,
      primary key (minute, outcome)
    );
  `;
}
