import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '../../../kernel/ids.js';
import { fail, type FieldError } from '../../../kernel/problem.js';
import { STALE } from '../../../platform/http/http-problems.js';
import { type Attachment, Attachments, MEDIA_KINDS, publicFiles } from '../../attachments/index.js';
import { fileRedaction, FileRedactions } from '../../file-redaction/index.js';
import { authors, type Submission } from '../../submissions/index.js';

/** A copy for the public that no row knows yet, and the redactions that it was made with. */
interface PreparedCopy {
  readonly version: number;
  readonly made: publicFiles.MadeCopy;
}
export type PreparedCopies = ReadonlyMap<AttachmentId, PreparedCopy>;

/** The redactions of a file as the moderator saw them. */
export interface SeenFile {
  readonly id: AttachmentId;
  readonly version: number;
}

/** Which files of a case the public gets, and what of them. */
@Injectable()
export class PublicFiles {
  constructor(
    private readonly attachments: Attachments,
    private readonly copies: publicFiles.PublicCopies,
    private readonly redactions: FileRedactions,
  ) {}

  /**
   * Makes the copies that these files need, before a transaction begins, as it takes seconds. 422 `files-not-ready` for a PDF with pages that
   * nobody looked at, 422 `file-not-drawn`, 503 when too much is being drawn.
   */
  async prepare({ id }: Submission, ids: readonly AttachmentId[]): Promise<PreparedCopies> {
    if (ids.length === 0) return new Map();
    const files = (await this.attachments.of(authors.caseFiles(id))).filter((file) => ids.includes(file.id) && isToBeMade(file));
    const redactions = await this.redactions.of(files);
    const redactionOf = (file: Attachment): fileRedaction.FileRedaction => redactions.get(file.id) ?? fileRedaction.UNTOUCHED;
    const errors = files.map((file) => unseenFault(file, redactionOf(file))).filter((error) => error !== null);
    if (errors.length > 0) fail(fileRedaction.FILES_NOT_READY, { errors });
    const made = new Map<AttachmentId, PreparedCopy>();
    for (const file of files) {
      const redaction = redactionOf(file);
      made.set(file.id, { version: redaction.version, made: await this.redactions.draw(file, redaction) });
    }
    return made;
  }

  /**
   * Makes exactly these files public, in the caller's transaction; returns those that were. 412 when the redactions of one are no longer those
   * that the moderator saw or that its copy was made with.
   */
  async show(
    { id }: Submission,
    ids: readonly AttachmentId[],
    prepared: PreparedCopies,
    seen: readonly SeenFile[],
  ): Promise<AttachmentId[]> {
    const owner = authors.caseFiles(id);
    const before = await this.attachments.of(owner);
    const redactions = await this.redactions.of(before);
    const versionOf = (file: AttachmentId): number => redactions.get(file)?.version ?? 0;
    if (seen.some((file) => ids.includes(file.id) && versionOf(file.id) !== file.version)) fail(STALE);
    for (const file of before.filter((each) => ids.includes(each.id) && isToBeMade(each))) {
      const copy = prepared.get(file.id);
      if (copy?.version !== versionOf(file.id)) fail(STALE);
      await this.copies.keep(file.id, copy.made);
    }
    await this.attachments.setPublic(ids, owner);
    return before.filter(({ isPublic }) => isPublic).map((file) => file.id);
  }

  /**
   * Makes exactly these files public again after a decision was taken back, and erases the copies of all others. A file whose redactions
   * changed meanwhile has no copy, and stays private.
   */
  async restore({ id }: Submission, ids: readonly AttachmentId[]): Promise<void> {
    const owner = authors.caseFiles(id);
    const files = await this.attachments.of(owner);
    const shown = files.filter((file) => ids.includes(file.id) && !isToBeMade(file)).map((file) => file.id);
    await this.attachments.setPublic(shown, owner);
    await this.copies.drop(files.filter((file) => !shown.includes(file.id)).map((file) => file.id));
  }
}

const isToBeMade = (file: Attachment): boolean => publicFiles.needsCopy(file) && file.copy === null;

/** A picture is seen as soon as the file of the case is open; the pages of a PDF one by one. */
const unseenFault = ({ mediaType, name }: Attachment, redaction: fileRedaction.FileRedaction): FieldError | null =>
  MEDIA_KINDS[mediaType].class === 'pdf' ? fileRedaction.unseenFault(name, redaction) : null;
