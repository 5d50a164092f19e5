import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OfficeTitles } from '../../responses/index.js';
import { type CaseMessage, Cases, Conversation } from '../../submissions/index.js';

/** Staff write to the author, who reads their office and not their name. 403, 404, 409 when the case is over. */
@Injectable()
export class WriteToAuthor {
  constructor(
    private readonly cases: Cases,
    private readonly conversation: Conversation,
    private readonly offices: OfficeTitles,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(number: CaseNumber, staff: StaffActor, text: string): Promise<CaseMessage> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'message_author');
      const office = await this.offices.of(staff, staff.role === 'official' ? submission.departmentId : staff.departmentId);
      return this.conversation.send(submission, staff, text, office || null);
    });
  }

  /** Marks what the author wrote as read. 403, 404. */
  async markRead(number: CaseNumber, staff: StaffActor): Promise<void> {
    const submission = await this.cases.open(number, staff, 'message_author');
    await this.conversation.markRead(submission.id, 'staff');
  }
}
