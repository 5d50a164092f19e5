import { ForwardOnly } from './forward-only.js';

/** Who follows what by e-mail, once they confirmed the address. */
export class Following extends ForwardOnly {
  readonly name = 'Following1700000000005';
  protected readonly sql = `
    create table follow (
      id uuid primary key,
      subject_type text not null,
      subject_id text not null,
      email text not null,
      language text not null,
      created_at timestamptz not null,
      confirmed_at timestamptz
    );
    create unique index follow_once on follow (subject_type, subject_id, lower(email));
    create index follow_unconfirmed on follow (created_at) where confirmed_at is null;
  `;
}
