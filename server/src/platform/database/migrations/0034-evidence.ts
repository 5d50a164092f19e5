import { ForwardOnly } from './forward-only.js';

/** What was fetched of a link is one of two: a hash with its length, or why there is none; and links that wait for it are found quickly. */
export class EvidenceLinks extends ForwardOnly {
  readonly name = 'EvidenceLinks1700000000034';
  protected readonly sql = `
    alter table evidence
      add constraint evidence_fetch_outcome check (
        case when fetched_at is null then content_sha256 is null and fetch_fault is null
             else kind = 'link' and (content_sha256 is null) <> (fetch_fault is null) end
      ),
      add constraint evidence_fetch_fault check (fetch_fault in ('unreachable', 'refused', 'too_large', 'not_public', 'timeout', 'status')),
      add constraint evidence_photo_place check (kind <> 'photo' or place is not null),
      add constraint evidence_on_earth check (latitude between -90 and 90 and longitude between -180 and 180);
    create index evidence_of_attachment on evidence (attachment_id) where attachment_id is not null;
    create index evidence_to_fetch on evidence (id) where kind = 'link' and fetched_at is null;
  `;
}
