import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { Attachments, type transfers } from '../../attachments/index.js';
import { EvidenceRows } from '../storage/evidence-rows.js';
import { EvidenceDoors } from './evidence-doors.js';

/** Opens the file of an item of evidence for everybody. */
@Injectable()
export class OpenEvidenceFile {
  constructor(
    private readonly rows: EvidenceRows,
    private readonly doors: EvidenceDoors,
    private readonly attachments: Attachments,
  ) {}

  /** @throws ProblemException 404 for an unknown item, one without a file, a withheld one, and one of an entry that is not public. */
  async run(id: string): Promise<transfers.OpenedAttachment> {
    const evidence = await this.rows.find(id);
    if (!evidence?.attachmentId || evidence.withheldOn !== null || !(await this.doors.isOpen(evidence.subject))) fail(NOT_FOUND);
    const file = (await this.attachments.find(evidence.attachmentId)) ?? fail(NOT_FOUND);
    const content = (await this.attachments.read(file.id)) ?? fail(NOT_FOUND);
    return { file, content, isForAll: true };
  }
}
