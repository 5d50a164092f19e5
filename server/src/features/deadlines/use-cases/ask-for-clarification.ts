import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, problemType } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OfficeTitles } from '../../responses/index.js';
import { access, CaseHistory, Cases, Conversation, problems } from '../../submissions/index.js';
import { DeadlineRecords } from '../storage/deadline-records.js';

export const CLARIFICATION_OPEN = problemType({
  slug: 'clarification-open',
  status: 409,
  title: { bg: 'Авторът вече е помолен да уточни', en: 'The author was asked already' },
  detail: {
    bg: 'Изчакайте отговора или приключете предишния въпрос. Обикновено съобщение можете да изпратите и сега.',
    en: 'Wait for the reply, or close the earlier question. An ordinary message can be sent at any time.',
  },
});

export const CLARIFICATION_OVER = problemType({
  slug: 'clarification-over',
  status: 409,
  title: { bg: 'Няма въпрос, който чака отговор', en: 'No question waits for a reply' },
  detail: { bg: 'Авторът е отговорил или колега е приключил въпроса.', en: 'The author has replied, or a colleague closed the question.' },
});

/**
 * Staff ask the author to make something clear. The question goes by the conversation, and only the author reads its words; everybody
 * reads that the municipality waits, for whom and since when. No day moves.
 */
@Injectable()
export class AskForClarification {
  constructor(
    private readonly cases: Cases,
    private readonly conversation: Conversation,
    private readonly offices: OfficeTitles,
    private readonly history: CaseHistory,
    private readonly records: DeadlineRecords,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** 403, 404, 409. */
  ask(number: CaseNumber, staff: StaffActor, text: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'ask_clarification');
      if (!access.isPossible('ask_clarification', submission)) fail(problems.ACTION_NOT_POSSIBLE);
      const isOfficial = staff.role === 'official';
      const departmentId = isOfficial ? submission.departmentId : null;
      const askedBy = isOfficial ? 'department' : 'moderator';
      const at = this.clock.now();
      const isNew = await this.records.addClarification({ id: newId(), submissionId: submission.id, askedBy, departmentId, askedAt: at });
      if (!isNew) fail(CLARIFICATION_OPEN);
      const office = await this.offices.of(staff, isOfficial ? submission.departmentId : staff.departmentId);
      await this.conversation.send(submission, staff, text, office || null);
      const entry = { type: 'clarification_asked', isPublic: true, details: { departmentId, from: askedBy } } as const;
      await this.history.append(submission.id, entry, staff, at);
    });
  }

  /** Staff wait no longer, without a reply. 403, 404, 409. */
  close(number: CaseNumber, staff: StaffActor): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'ask_clarification');
      const at = this.clock.now();
      if (!(await this.records.endClarification(submission.id, at, 'closed'))) fail(CLARIFICATION_OVER);
      const from = staff.role === 'official' ? 'department' : 'moderator';
      await this.history.append(submission.id, { type: 'clarification_ended', isPublic: true, details: { from } }, staff, at);
    });
  }
}
