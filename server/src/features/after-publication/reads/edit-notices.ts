import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import type { EditNotice } from '../http/edits.dto.js';
import { PublicTextEdits } from '../storage/public-text-edits.js';

/** What everybody learns of edits: the day of the last one, and why. */
@Injectable()
export class EditNotices {
  constructor(private readonly edits: PublicTextEdits) {}

  /** Null when the text is as it was published. Whether the text is public decides the caller. */
  async of(id: SubmissionId): Promise<EditNotice | null> {
    const last = await this.edits.last(id);
    return last && { on: civilDateIn(last.at), reason: last.reason };
  }
}
