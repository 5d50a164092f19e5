import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { type Attachment, Attachments } from '../../attachments/index.js';
import { EvidenceRows } from '../storage/evidence-rows.js';
import { uploadsOf } from './evidence-owners.js';

/** Drawing pictures anew costs seconds of a processor; an hour of writing needs no more. */
const UPLOADS_OF_AN_ACCOUNT: Limit = { name: 'evidence-files', points: 60, seconds: 3_600 };
/** Files of forms that are not sent yet, four full ones at once. */
const WAITING = 20;

/**
 * Takes a file for an entry that is still being written. Only its uploader can name it in an entry, and after a day it is erased. Whoever left
 * forms unsent is not kept from the next one: the oldest file makes room.
 */
@Injectable()
export class TakeUpload {
  constructor(
    private readonly attachments: Attachments,
    private readonly rows: EvidenceRows,
    private readonly limits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws ProblemException 413, 415 or 422 at `/file`, 429. */
  async run(actor: StaffActor, upload: { readonly bytes: Uint8Array; readonly name: string }): Promise<Attachment> {
    await this.limits.take(UPLOADS_OF_AN_ACCOUNT, actor.accountId);
    const file = await this.attachments.prepareDocument(upload.bytes, upload.name);
    const owner = uploadsOf(actor.accountId);
    return this.unitOfWork.run(async () => {
      await this.rows.lockUploads(actor.accountId);
      const waiting = await this.attachments.of(owner);
      for (const { id } of waiting.slice(0, Math.max(0, waiting.length - WAITING + 1))) await this.attachments.remove(owner, id);
      return this.attachments.keep(owner, file, 'bg', 'staff', { most: WAITING });
    });
  }
}
