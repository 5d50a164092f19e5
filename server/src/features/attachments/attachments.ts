import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '../../kernel/ids.js';
import type { Language } from '../../kernel/words.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FileStore } from '../../platform/storage/file-store.js';
import { FileInspector } from './content/file-inspector.js';
import type { Attachment, Owner, PreparedFile, Provenance } from './domain/attachment.js';
import { AttachmentsRepository } from './storage/attachments.repository.js';
import { KeepFile, type KeepOptions } from './use-cases/keep-file.js';
import { PublishFiles } from './use-cases/publish-files.js';

/** Files of whatever owns some. It knows no rights: the owner asks it only for whom it admits. */
@Injectable()
export class Attachments {
  constructor(
    private readonly inspector: FileInspector,
    private readonly keepFile: KeepFile,
    private readonly publishFiles: PublishFiles,
    private readonly rows: AttachmentsRepository,
    private readonly files: FileStore,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Checks a file by its content and makes of it what may be kept: seconds of work for a picture, so call it before
   * a transaction begins. Refuses with 413, 415 or 422 at `/file`.
   */
  prepare(bytes: Uint8Array, declaredName: string): Promise<PreparedFile> {
    return this.inspector.prepare(bytes, declaredName);
  }

  /** The same for a document of the municipality, which the public gets as it is. */
  prepareDocument(bytes: Uint8Array, declaredName: string): Promise<PreparedFile> {
    return this.inspector.prepareDocument(bytes, declaredName);
  }

  /**
   * Keeps a prepared file in the caller's transaction, named in `language`; 422 at `/file` when the owner has five, or as many as `options` say.
   */
  keep(owner: Owner, file: PreparedFile, language: Language, provenance: Provenance, options: KeepOptions = {}): Promise<Attachment> {
    return this.keepFile.run(owner, file, language, provenance, options);
  }

  /** Checks and keeps in one go. */
  async accept(owner: Owner, upload: { bytes: Uint8Array; name: string }, language: Language, provenance: Provenance): Promise<Attachment> {
    return this.keep(owner, await this.prepare(upload.bytes, upload.name), language, provenance);
  }

  /** Oldest first. */
  of(owner: Owner): Promise<Attachment[]> {
    return this.rows.of([owner]);
  }

  /** The files of each owner by the owner's id, oldest first, in one statement; the owners are of one type. */
  async ofMany(owners: readonly Owner[]): Promise<Map<string, Attachment[]>> {
    return Map.groupBy(await this.rows.of(owners), ({ owner }) => owner.id);
  }

  find(id: AttachmentId): Promise<Attachment | null> {
    return this.rows.find(id);
  }

  /** The content of a file; null when it is gone. */
  async read(id: AttachmentId): Promise<Readable | null> {
    return (await this.files.read(id))?.stream ?? null;
  }

  /** Hands all files to another owner, in the caller's transaction. */
  move(from: Owner, to: Owner): Promise<void> {
    return this.rows.move(from, to);
  }

  /**
   * Hands these files to another owner, in the caller's transaction, and returns those that `from` had: of two who hand on the same file one
   * comes too late.
   */
  moveOnly(ids: readonly AttachmentId[], from: Owner, to: Owner): Promise<AttachmentId[]> {
    return this.rows.moveOnly(ids, from, to);
  }

  /** Files of one type of owner that came before that instant, the oldest 500 of them. */
  before(ownerType: string, instant: Date): Promise<Attachment[]> {
    return this.rows.before(ownerType, instant);
  }

  /** Makes exactly these files of the owner public; 422 for one that is not its own or needs a copy that was not made. */
  setPublic(ids: readonly AttachmentId[], owner: Owner): Promise<void> {
    return this.publishFiles.run(ids, owner);
  }

  /** Erases one file of the owner; one that is already gone is no failure. */
  remove(owner: Owner, id: AttachmentId): Promise<void> {
    return this.forget(() => this.rows.delete([owner], id));
  }

  /** Erases all files of these owners. */
  erase(...owners: readonly Owner[]): Promise<void> {
    return this.forget(() => this.rows.delete(owners));
  }

  /** The bytes go once it is sure that the rows are gone. */
  private async forget(rows: () => Promise<AttachmentId[]>): Promise<void> {
    await this.unitOfWork.run(async () => {
      const ids = await rows();
      await this.unitOfWork.afterCommit(async () => {
        for (const id of ids) await this.files.erase(id);
      });
    });
  }
}
