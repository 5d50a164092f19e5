import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId, AttachmentId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { type Attachment, Attachments, MEDIA_KINDS, publicFiles } from '../../attachments/index.js';
import { FileDrawing } from '../content/file-drawing.js';
import { type FileRedaction, UNTOUCHED } from '../domain/file-redaction.js';
import { FILE_NOT_COVERED, RECTANGLES_INVALID } from '../domain/file-redaction-problems.js';
import type { Rectangle } from '../domain/rectangle.js';
import { rectangleFaults } from '../domain/rectangle-faults.js';
import { FileRedactionsRepository } from '../storage/file-redactions.repository.js';

/** What a moderator prepared of a file. */
export interface PreparedFile {
  readonly rectangles: readonly Rectangle[];
  /** What is to be seen, for whoever does not see it. */
  readonly description: string | null;
}

/** What is covered of files, and who looked at which page. It knows no rights: whoever calls it has asked for them. */
@Injectable()
export class FileRedactions {
  constructor(
    private readonly attachments: Attachments,
    private readonly copies: publicFiles.PublicCopies,
    private readonly drawing: FileDrawing,
    private readonly rows: FileRedactionsRepository,
    private readonly clock: Clock,
  ) {}

  /** Of each of these files, as far as it was opened; one statement. */
  of(files: readonly Pick<Attachment, 'id'>[]): Promise<Map<AttachmentId, FileRedaction>> {
    return this.rows.of(files.map(({ id }) => id));
  }

  /** Opens a file, which counts its pages when it is the first time. 422 for a text, and for a PDF that cannot be drawn. */
  async open(file: Attachment): Promise<FileRedaction> {
    const known = await this.now(file);
    if (known.pages !== null) return known;
    const pages = await this.drawing.pages({ mediaType: file.mediaType, bytes: await this.bytesOf(file) });
    await this.rows.open(file.id, pages);
    return { ...known, pages };
  }

  /** One page of a PDF as a JPEG, from 1; 404 for any other. */
  async page(file: Attachment, page: number): Promise<Uint8Array> {
    const { pages } = await this.open(file);
    if (pages?.[page - 1] === undefined || MEDIA_KINDS[file.mediaType].class !== 'pdf') fail(NOT_FOUND);
    return this.drawing.page(await this.bytesOf(file), page);
  }

  /**
   * Keeps what is to be covered and said, in the caller's transaction, which holds the case. 412 when `ifMatch` names another version, 422 at
   * the rectangle. Nothing of it becomes public before a decision.
   */
  async save(file: Attachment, given: PreparedFile, accountId: AccountId | null, ifMatch?: string): Promise<FileRedaction> {
    const { rectangles, description } = given;
    const before = await this.now(file);
    if (before.pages === null) fail(FILE_NOT_COVERED);
    requireMatch(ifMatch, before.version);
    const errors = rectangleFaults(before.pages, rectangles);
    if (errors.length > 0) fail(RECTANGLES_INVALID, { errors });
    const after = { ...before, version: before.version + 1, rectangles, accountId, savedAt: this.clock.now() };
    await this.rows.save(file.id, after);
    await this.copies.cover(file.id, rectangles.length > 0, description);
    return after;
  }

  /** Notes that somebody looked at a page; 404 for one that the file has not. */
  async look(file: Attachment, page: number, accountId: AccountId | null): Promise<FileRedaction> {
    const { pages } = await this.now(file);
    if (pages?.[page - 1] === undefined) fail(NOT_FOUND);
    await this.rows.look(file.id, page, accountId, this.clock.now());
    return this.now(file);
  }

  /** What the public gets of the file with these redactions: seconds of work, so make it before a transaction begins. */
  async draw(file: Attachment, { rectangles }: FileRedaction): Promise<publicFiles.MadeCopy> {
    return this.drawing.copy({ mediaType: file.mediaType, bytes: await this.bytesOf(file) }, rectangles);
  }

  private async now({ id }: Attachment): Promise<FileRedaction> {
    return (await this.rows.of([id])).get(id) ?? UNTOUCHED;
  }

  private async bytesOf({ id }: Attachment): Promise<Uint8Array> {
    const content = (await this.attachments.read(id)) ?? fail(NOT_FOUND);
    return Buffer.concat((await content.toArray()) as Buffer[]);
  }
}
