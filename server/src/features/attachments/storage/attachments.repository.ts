import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Attachment, MediaType, Owner, Provenance, PublicCopy } from '../domain/attachment.js';

interface Row {
  id: AttachmentId;
  owner_type: string;
  owner_id: string;
  name: string;
  media_type: MediaType;
  bytes: number;
  provenance: Provenance;
  is_public: boolean;
  is_covered: boolean;
  redrawn_pages: number[] | null;
  description: string | null;
  created_at: Date;
  copy: PublicCopy | null;
}

const COLUMNS =
  'id, owner_type, owner_id, name, media_type, bytes, provenance, is_public, is_covered, redrawn_pages, description, created_at';
const WITH_COPY = `${COLUMNS}, (select jsonb_build_object('id', c.id, 'bytes', c.bytes, 'coveredPages', c.covered_pages)
                                  from public_copy c where c.attachment_id = attachment.id) as copy`;

/** Files that are found at once for erasure. */
const BATCH = 500;

/** Rows of `attachment`; decides nothing. */
@Injectable()
export class AttachmentsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Holds the owner until the transaction ends, so that two uploads are counted one after the other. */
  async lock(owner: Owner): Promise<void> {
    await this.unitOfWork.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`attachment ${owner.type} ${owner.id}`]);
  }

  async insert(attachment: Attachment, sha256: Buffer): Promise<void> {
    await this.unitOfWork.query(
      `insert into attachment (${COLUMNS}, sha256) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        attachment.id,
        attachment.owner.type,
        attachment.owner.id,
        attachment.name,
        attachment.mediaType,
        attachment.bytes,
        attachment.provenance,
        attachment.isPublic,
        attachment.isCovered,
        attachment.redrawnPages,
        attachment.description,
        attachment.createdAt,
        sha256,
      ],
    );
  }

  async find(id: AttachmentId): Promise<Attachment | null> {
    const [row] = await this.unitOfWork.query<Row>(`select ${WITH_COPY} from attachment where id = $1`, [id]);
    return row ? toAttachment(row) : null;
  }

  /** Oldest first. */
  async of(owners: readonly Owner[]): Promise<Attachment[]> {
    if (owners.length === 0) return [];
    const rows = await this.unitOfWork.query<Row>(
      `select ${WITH_COPY} from attachment
        where (owner_type, owner_id) in (select * from unnest($1::text[], $2::text[])) order by created_at, id`,
      [owners.map(({ type }) => type), owners.map(({ id }) => id)],
    );
    return rows.map(toAttachment);
  }

  async move(from: Owner, to: Owner): Promise<void> {
    await this.unitOfWork.query('update attachment set owner_type = $3, owner_id = $4 where owner_type = $1 and owner_id = $2', [
      from.type,
      from.id,
      to.type,
      to.id,
    ]);
  }

  async moveOnly(ids: readonly AttachmentId[], from: Owner, to: Owner): Promise<AttachmentId[]> {
    const rows = await this.unitOfWork.query<{ id: AttachmentId }>(
      `update attachment set owner_type = $4, owner_id = $5
        where id = any($1::uuid[]) and owner_type = $2 and owner_id = $3 returning id`,
      [ids, from.type, from.id, to.type, to.id],
    );
    return rows.map(({ id }) => id);
  }

  /** The oldest first. */
  async before(ownerType: string, instant: Date): Promise<Attachment[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select ${WITH_COPY} from attachment where owner_type = $1 and created_at < $2 order by created_at limit $3`,
      [ownerType, instant, BATCH],
    );
    return rows.map(toAttachment);
  }

  /** Makes these files of the owner public, and all its other files private. */
  async setPublic(ids: readonly AttachmentId[], owner: Owner): Promise<void> {
    await this.unitOfWork.query('update attachment set is_public = (id = any($3::uuid[])) where owner_type = $1 and owner_id = $2', [
      owner.type,
      owner.id,
      ids,
    ]);
  }

  /** Deletes the rows, or the one row, with their copies, and returns the ids of the files that have to go. */
  async delete(owners: readonly Owner[], id: AttachmentId | null = null): Promise<AttachmentId[]> {
    const rows = await this.unitOfWork.query<{ ids: AttachmentId[] }>(
      `delete from attachment
        where (owner_type, owner_id) in (select * from unnest($1::text[], $2::text[])) and ($3::uuid is null or id = $3)
        returning array(select attachment.id union all select c.id from public_copy c where c.attachment_id = attachment.id) as ids`,
      [owners.map(({ type }) => type), owners.map((owner) => owner.id), id],
    );
    return rows.flatMap(({ ids }) => ids);
  }

  /** Those of the ids that have a row, of a file or of a copy. */
  async known(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.unitOfWork.query<{ id: string }>(
      'select id from attachment where id = any($1::uuid[]) union all select id from public_copy where id = any($1::uuid[])',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async isEmpty(): Promise<boolean> {
    const [row] = await this.unitOfWork.query<{ some: boolean }>('select exists (select 1 from attachment) as some');
    return row?.some !== true;
  }
}

function toAttachment(row: Row): Attachment {
  return {
    id: row.id,
    owner: { type: row.owner_type, id: row.owner_id },
    name: row.name,
    mediaType: row.media_type,
    bytes: row.bytes,
    provenance: row.provenance,
    isPublic: row.is_public,
    isCovered: row.is_covered,
    copy: row.copy,
    redrawnPages: row.redrawn_pages,
    description: row.description,
    createdAt: row.created_at,
  };
}
