import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { COLLEAGUE_MENTIONED } from '../domain/note-events.js';
import type { Note } from '../domain/note.js';

/** What stays of a note outside of it: ids, and never a word. */
@Injectable()
export class NoteRecord {
  constructor(
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async written({ id, submissionId, mentions, actingFor }: Note, number: CaseNumber, staff: StaffActor): Promise<void> {
    await this.audit.append(staff, {
      ...{ action: 'case_note.write', subjectType: 'submission', subjectId: submissionId, actingFor },
      changes: { noteId: id, mentioned: mentions.length },
    });
    for (const accountId of mentions) {
      await this.outbox.append({
        ...{ type: COLLEAGUE_MENTIONED, subjectType: 'submission', subjectId: submissionId },
        payload: { number, noteId: id, accountId },
      });
    }
  }

  async withdrawn({ id, submissionId }: Note, staff: StaffActor): Promise<void> {
    const action = 'case_note.withdraw';
    await this.audit.append(staff, { action, subjectType: 'submission', subjectId: submissionId, changes: { noteId: id } });
  }
}
