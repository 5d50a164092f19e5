import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { PublicCopy } from '../domain/attachment.js';

/** Rows of `public_copy`; decides nothing. */
@Injectable()
export class PublicCopiesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(original: AttachmentId, copy: PublicCopy, sha256: Buffer, madeAt: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into public_copy (id, attachment_id, bytes, sha256, covered_pages, made_at) values ($1, $2, $3, $4, $5, $6)`,
      [copy.id, original, copy.bytes, sha256, copy.coveredPages, madeAt],
    );
  }

  /** The original that the copy was made of. */
  async originalOf(copy: AttachmentId): Promise<AttachmentId | null> {
    const [row] = await this.unitOfWork.query<{ id: AttachmentId }>('select attachment_id as id from public_copy where id = $1', [copy]);
    return row?.id ?? null;
  }

  /** Deletes the copies of these originals and returns their ids. */
  async delete(originals: readonly AttachmentId[]): Promise<AttachmentId[]> {
    const rows = await this.unitOfWork.query<{ id: AttachmentId }>(
      'delete from public_copy where attachment_id = any($1::uuid[]) returning id',
      [originals],
    );
    return rows.map(({ id }) => id);
  }

  /** A file that was prepared anew is for nobody, until a decision names it. */
  async cover(original: AttachmentId, isCovered: boolean, description: string | null): Promise<void> {
    await this.unitOfWork.query('update attachment set is_covered = $2, description = $3, is_public = false where id = $1', [
      original,
      isCovered,
      description,
    ]);
  }

  /** Puts the copy in the place of its original: under its own id, with what it is and whose. The row of the original goes. */
  async promote(original: AttachmentId): Promise<void> {
    await this.unitOfWork.query(
      `insert into attachment (id, owner_type, owner_id, name, media_type, bytes, sha256, provenance, is_public, is_covered,
                               redrawn_pages, description, created_at)
       select c.id, a.owner_type, a.owner_id, a.name, a.media_type, c.bytes, c.sha256, a.provenance, a.is_public, a.is_covered,
              c.covered_pages, a.description, a.created_at
         from public_copy c join attachment a on a.id = c.attachment_id where a.id = $1`,
      [original],
    );
    await this.unitOfWork.query('delete from attachment where id = $1', [original]);
  }
}
