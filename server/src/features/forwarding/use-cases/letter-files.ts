import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { type Attachment, Attachments, publicFiles } from '../../attachments/index.js';
import { authors, problems, type Submission } from '../../submissions/index.js';
import { isProtected, type LetterChoices } from '../domain/disclosure.js';
import { forwardingFault, type ForwardingRule } from '../domain/forwarding-rules.js';

/** Bytes that mail servers of authorities take with one letter, the letter itself not counted. */
export const FILES_LIMIT = 10_000_000;

/** A file of a case, and what of it goes: the original, or the copy that was drawn anew. */
export interface LetterFile {
  readonly id: AttachmentId;
  readonly sentId: AttachmentId;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

type Exposure = Pick<LetterChoices, 'source' | 'disclosed'>;

/** Which files of an author go with a letter. */
@Injectable()
export class LetterFiles {
  constructor(private readonly attachments: Attachments) {}

  /** Files of the author; `sent` is null for one that could give a hidden author away. */
  async of(submission: Submission, exposure: Exposure): Promise<{ readonly file: Attachment; readonly sent: LetterFile | null }[]> {
    const files = await this.attachments.of(authors.caseFiles(submission.id));
    const isGuarded = isProtected(submission, exposure);
    return files
      .filter(({ provenance }) => provenance === 'author')
      .map((file) => ({ file, sent: isGuarded ? copyOf(file) : whole(file) }));
  }

  /** The chosen ones as they go, or all that may go where nobody chose; 422 at `/attachments`. */
  async chosen(submission: Submission, exposure: Exposure, ids: readonly AttachmentId[] | null): Promise<LetterFile[]> {
    const files = await this.of(submission, exposure);
    if (ids === null) return withinLimit(files.flatMap(({ sent }) => sent ?? []));
    const chosen = ids.map((id) => {
      const found = files.find(({ file }) => file.id === id) ?? refuse('attachment_unknown');
      return found.sent ?? refuse('attachment_not_redrawn');
    });
    return chosen.reduce((sum, { bytes }) => sum + bytes, 0) > FILES_LIMIT ? refuse('attachments_too_large') : chosen;
  }

  /** Those of the ids that still may go; what was taken from the public meanwhile is left out. */
  async still(submission: Submission, exposure: Exposure, ids: readonly AttachmentId[]): Promise<LetterFile[]> {
    const files = await this.of(submission, exposure);
    return files.flatMap(({ file, sent }) => (sent !== null && ids.includes(file.id) ? sent : []));
  }

  /** The content; null for a file that is gone. */
  async read({ sentId }: LetterFile): Promise<Buffer | null> {
    const content = await this.attachments.read(sentId);
    return content && Buffer.concat(await content.toArray());
  }
}

function whole({ id, name, mediaType, bytes }: Attachment): LetterFile {
  return { id, sentId: id, name, mediaType, bytes };
}

function copyOf(file: Attachment): LetterFile | null {
  const shown = publicFiles.shownFile(file);
  return shown && { id: file.id, sentId: shown.id, name: shown.name, mediaType: shown.mediaType, bytes: shown.bytes };
}

/** From the first on, as many as mail takes. */
function withinLimit(files: readonly LetterFile[]): LetterFile[] {
  let sum = 0;
  return files.filter(({ bytes }) => (sum += bytes) <= FILES_LIMIT);
}

function refuse(rule: ForwardingRule): never {
  fail(problems.DECISION_INVALID, { errors: [forwardingFault('/attachments', rule)] });
}
