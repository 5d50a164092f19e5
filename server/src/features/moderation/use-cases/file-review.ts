import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { AttachmentId, CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { type Attachment, Attachments } from '../../attachments/index.js';
import { type fileRedaction, FileRedactions } from '../../file-redaction/index.js';
import { authors, Cases, type Submission } from '../../submissions/index.js';

export interface FileUnderReview {
  readonly file: Attachment;
  readonly redaction: fileRedaction.FileRedaction;
}

/** A moderator looks at the files of a case before they decide on them. 403, 404 for a case or a file of it that is not theirs to know. */
@Injectable()
export class FileReview {
  constructor(
    private readonly cases: Cases,
    private readonly attachments: Attachments,
    private readonly redactions: FileRedactions,
  ) {}

  /** The file with what was prepared of it; the first time its pages are counted, so that it takes a moment. 422 when it can't be drawn. */
  async open(number: CaseNumber, actor: Actor, id: AttachmentId): Promise<FileUnderReview> {
    const file = await this.fileOf(await this.cases.open(number, actor, 'redact'), id);
    return { file, redaction: await this.redactions.open(file) };
  }

  /** A page of a PDF as a JPEG, from 1. */
  async page(number: CaseNumber, actor: Actor, id: AttachmentId, page: number): Promise<Uint8Array> {
    return this.redactions.page(await this.fileOf(await this.cases.open(number, actor, 'redact'), id), page);
  }

  /** Notes that the moderator looked at a page. */
  async look(number: CaseNumber, actor: Actor, id: AttachmentId, page: number): Promise<FileUnderReview> {
    const file = await this.fileOf(await this.cases.open(number, actor, 'redact'), id);
    return { file, redaction: await this.redactions.look(file, page, actor.kind === 'staff' ? actor.accountId : null) };
  }

  /** The file of the case; 404 for one of another case. */
  async fileOf(submission: Submission, id: AttachmentId): Promise<Attachment> {
    const file = await this.attachments.find(id);
    const owner = authors.caseFiles(submission.id);
    return file?.owner.type === owner.type && file.owner.id === owner.id ? file : fail(NOT_FOUND);
  }
}
