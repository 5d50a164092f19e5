import { Injectable } from '@nestjs/common';
import { Attachments } from '../../attachments/index.js';
import type { EvidenceSubject } from '../domain/evidence.js';
import { EvidenceRows } from '../storage/evidence-rows.js';
import { filesOf } from './evidence-owners.js';

/** Erases all evidence of entries: captions, links, places and files. That there was some its owner remembers. */
@Injectable()
export class EraseEvidence {
  constructor(
    private readonly rows: EvidenceRows,
    private readonly attachments: Attachments,
  ) {}

  /** Joins the caller's transaction; the bytes of the files go when it is over. */
  async run(subjects: readonly EvidenceSubject[]): Promise<void> {
    if (subjects.length === 0) return;
    await this.rows.erase(subjects);
    await this.attachments.erase(...subjects.map(filesOf));
  }
}
