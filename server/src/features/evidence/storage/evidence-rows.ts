import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AttachmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Evidence, EvidenceKind, EvidenceSubject, FetchFault } from '../domain/evidence.js';

interface Row {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly kind: EvidenceKind;
  readonly caption: string;
  readonly url: string | null;
  readonly seenOn: CivilDate | null;
  readonly attachmentId: AttachmentId | null;
  readonly place: string | null;
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly sha256: string | null;
  readonly contentBytes: number | null;
  readonly fetchedAt: Date | null;
  readonly fetchFault: FetchFault | null;
  readonly withheldOn: CivilDate | null;
}

export interface FetchedLink {
  readonly id: string;
  readonly url: string;
}

/** A hash with its length, or why there is none. */
export type FetchOutcome =
  | { readonly sha256: Buffer; readonly bytes: number; readonly fault: null }
  | { readonly sha256: null; readonly bytes: null; readonly fault: FetchFault };

const COLUMNS = `e.id, e.subject_type as "subjectType", e.subject_id as "subjectId", e.kind, e.caption, e.url, e.seen_on as "seenOn",
                 e.attachment_id as "attachmentId", e.place, e.latitude, e.longitude, encode(e.content_sha256, 'hex') as sha256,
                 e.content_bytes as "contentBytes", e.fetched_at as "fetchedAt", e.fetch_fault as "fetchFault", e.withheld_on as "withheldOn"`;

/** Rows of `evidence`: they are added, and erased with the words that they belong to; what was fetched of a link is written once. */
@Injectable()
export class EvidenceRows {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** In the order in which they were given. */
  async of(subjects: readonly EvidenceSubject[]): Promise<Evidence[]> {
    if (subjects.length === 0) return [];
    const rows = await this.unitOfWork.query<Row>(
      `select ${COLUMNS} from evidence e
        where (e.subject_type, e.subject_id) in (select * from unnest($1::text[], $2::uuid[]))
        order by e.subject_type, e.subject_id, e.position`,
      [subjects.map(({ type }) => type), subjects.map(({ id }) => id)],
    );
    return rows.map(evidenceOf);
  }

  async find(id: string): Promise<Evidence | null> {
    const [row] = await this.unitOfWork.query<Row>(`select ${COLUMNS} from evidence e where e.id = $1`, [id]);
    return row ? evidenceOf(row) : null;
  }

  /** One of them, held until the transaction ends. */
  async hold(id: string): Promise<Evidence | null> {
    const [row] = await this.unitOfWork.query<Row>(`select ${COLUMNS} from evidence e where e.id = $1 for update`, [id]);
    return row ? evidenceOf(row) : null;
  }

  /** All in one statement, in this order. */
  async insert(subject: EvidenceSubject, items: readonly Omit<Evidence, 'subject'>[]): Promise<void> {
    await this.unitOfWork.query(
      `insert into evidence (id, subject_type, subject_id, position, kind, caption, attachment_id, url, seen_on, place, latitude, longitude)
       select i.id, $1, $2, i.position, i.kind, i.caption, i.attachment_id, i.url, i.seen_on, i.place, i.latitude, i.longitude
         from jsonb_to_recordset($3::jsonb) as i (id uuid, position smallint, kind text, caption text, attachment_id uuid, url text,
              seen_on date, place text, latitude numeric, longitude numeric)`,
      [subject.type, subject.id, JSON.stringify(items.map(recordOf))],
    );
  }

  async erase(subjects: readonly EvidenceSubject[]): Promise<void> {
    await this.unitOfWork.query('delete from evidence where (subject_type, subject_id) in (select * from unnest($1::text[], $2::uuid[]))', [
      subjects.map(({ type }) => type),
      subjects.map(({ id }) => id),
    ]);
  }

  /** Since when it is not shown, and why, for the staff; null shows it again. */
  async withhold(id: string, withholding: { readonly on: CivilDate; readonly note: string } | null): Promise<void> {
    const { on = null, note = null } = withholding ?? {};
    await this.unitOfWork.query('update evidence set withheld_on = $2, withheld_note = $3 where id = $1', [id, on, note]);
  }

  /** Links that nobody asked for yet, the oldest `most` of them. Held until the transaction ends. */
  async linksToFetch(most: number): Promise<FetchedLink[]> {
    return this.unitOfWork.query<FetchedLink>(
      `select id, url from evidence where kind = 'link' and fetched_at is null order by id limit $1 for update skip locked`,
      [most],
    );
  }

  /** What came of a link, once. */
  async recordFetch(id: string, outcome: FetchOutcome, at: Date): Promise<void> {
    const { sha256, bytes, fault } = outcome;
    await this.unitOfWork.query(
      `update evidence set content_sha256 = $2, content_bytes = $3, fetch_fault = $4, fetched_at = $5 where id = $1 and fetched_at is null`,
      [id, sha256, bytes, fault, at],
    );
  }

  /** Holds what the account uploaded until the transaction ends, so that two uploads make room one after the other. */
  async lockUploads(accountId: string): Promise<void> {
    await this.unitOfWork.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`evidence_draft ${accountId}`]);
  }
}

const evidenceOf = ({ subjectType, subjectId, latitude, longitude, sha256, ...row }: Row): Evidence => ({
  ...row,
  subject: { type: subjectType, id: subjectId },
  latitude: latitude === null ? null : Number(latitude),
  longitude: longitude === null ? null : Number(longitude),
  contentSha256: sha256,
});

const recordOf = (
  { id, kind, caption, attachmentId, url, seenOn, place, latitude, longitude }: Omit<Evidence, 'subject'>,
  position: number,
) => ({
  ...{ id, position, kind, caption, url, place, latitude, longitude },
  ...{ attachment_id: attachmentId, seen_on: seenOn },
});
