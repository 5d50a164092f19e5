import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AttachmentId } from '../../../kernel/ids.js';
import { Attachments } from '../../attachments/index.js';
import { uploadsOf } from './evidence-owners.js';

/** Erases what the account uploaded and no entry names; another one's files, and those of entries, stay. */
@Injectable()
export class DropUpload {
  constructor(private readonly attachments: Attachments) {}

  run(actor: StaffActor, id: AttachmentId): Promise<void> {
    return this.attachments.remove(uploadsOf(actor.accountId), id);
  }
}
