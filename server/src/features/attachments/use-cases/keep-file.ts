import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { AttachmentId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { UNAVAILABLE } from '../../../platform/http/http-problems.js';
import { FileStore } from '../../../platform/storage/file-store.js';
import { type Attachment, FILES_LIMIT, type Owner, type PreparedFile, type Provenance } from '../domain/attachment.js';
import { nameFor } from '../domain/file-names.js';
import { AttachmentsRepository } from '../storage/attachments.repository.js';
import { refuseFile } from '../file-problems.js';

/** The disk says that it takes no more; people can try again once somebody made room. */
const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

export interface KeepOptions {
  /** Owners whose files will stand beside it, so that no two are called alike. */
  readonly besides?: readonly Owner[];
  /** Files of one provenance that the owner may have; five unless told. */
  readonly most?: number;
}

/** Keeps a file that passed the checks. The bytes are on the disk before the row is there for good. */
@Injectable()
export class KeepFile {
  constructor(
    private readonly attachments: AttachmentsRepository,
    private readonly files: FileStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Joins the caller's transaction; when that fails, the bytes go too. At most `most` files of one provenance. */
  run(
    owner: Owner,
    file: PreparedFile,
    language: Language,
    provenance: Provenance,
    { besides = [], most = FILES_LIMIT }: KeepOptions = {},
  ): Promise<Attachment> {
    return this.unitOfWork.run(async () => {
      await this.attachments.lock(owner);
      const others = await this.attachments.of([owner]);
      if (others.filter((other) => other.provenance === provenance).length >= most) refuseFile('too_many_files');
      const attachment: Attachment = {
        id: newId() as AttachmentId,
        owner,
        name: nameFor(
          file.mediaType,
          [...others, ...(await this.attachments.of(besides))].map(({ name }) => name),
          language,
        ),
        mediaType: file.mediaType,
        bytes: file.bytes.length,
        provenance,
        isPublic: false,
        isCovered: false,
        copy: null,
        redrawnPages: null,
        description: null,
        createdAt: this.clock.now(),
      };
      this.unitOfWork.afterRollback(() => this.files.erase(attachment.id));
      await this.files.put(attachment.id, file.bytes).catch(refuseWhenFull);
      await this.attachments.insert(attachment, createHash('sha256').update(file.bytes).digest());
      return attachment;
    });
  }
}

function refuseWhenFull(error: NodeJS.ErrnoException): never {
  if (DISK_FULL.has(error.code ?? '')) fail(UNAVAILABLE);
  throw error;
}
