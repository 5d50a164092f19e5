import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { AttachmentId } from '../../../kernel/ids.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FileStore } from '../../../platform/storage/file-store.js';
import type { Attachment } from '../domain/attachment.js';
import { AttachmentsRepository } from '../storage/attachments.repository.js';
import { PublicCopiesRepository } from '../storage/public-copies.repository.js';

/** What was made of an original for the public. */
export interface MadeCopy {
  readonly bytes: Uint8Array;
  readonly coveredPages: readonly number[];
}

/** What the public gets in place of originals. Everything joins the caller's transaction; bytes follow the rows. */
@Injectable()
export class PublicCopies {
  constructor(
    private readonly rows: PublicCopiesRepository,
    private readonly attachments: AttachmentsRepository,
    private readonly files: FileStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The file whose copy this is; null when it is none. */
  async originalOf(copy: AttachmentId): Promise<Attachment | null> {
    const original = await this.rows.originalOf(copy);
    return original === null ? null : this.attachments.find(original);
  }

  /** Keeps a copy, in place of one that was made before. */
  async keep(original: AttachmentId, { bytes, coveredPages }: MadeCopy): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.drop([original]);
      const id = newId() as AttachmentId;
      this.unitOfWork.afterRollback(() => this.files.erase(id));
      await this.files.put(id, bytes);
      const sha256 = createHash('sha256').update(bytes).digest();
      await this.rows.insert(original, { id, bytes: bytes.length, coveredPages }, sha256, this.clock.now());
    });
  }

  /** Erases the copies of these originals, where there are some. */
  async drop(originals: readonly AttachmentId[]): Promise<void> {
    await this.unitOfWork.run(async () => {
      for (const id of await this.rows.delete(originals)) await this.unitOfWork.afterCommit(() => this.files.erase(id));
    });
  }

  /** Says whether something of the original is not to be shown, and what is to be seen. A copy that was made before no longer holds. */
  async cover(original: AttachmentId, isCovered: boolean, description: string | null): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.rows.cover(original, isCovered, description);
      await this.drop([original]);
    });
  }

  /** Erases the original and leaves its copy in its place, under the id that the public knows. */
  async promote(original: AttachmentId): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.rows.promote(original);
      await this.unitOfWork.afterCommit(() => this.files.erase(original));
    });
  }
}
