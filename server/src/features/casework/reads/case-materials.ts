import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Deliverability } from '../../../platform/mail/deliverability.js';
import { Attachments } from '../../attachments/index.js';
import { Deadlines } from '../../deadlines/index.js';
import { Responses } from '../../responses/index.js';
import { authors, Conversation, policy, reads, type Submission } from '../../submissions/index.js';
import type { CaseFile } from '../http/case-file.dto.js';
import { messageOf } from './case-presentation.js';
import { FileDesk } from './file-desk.js';

export type Materials = Pick<
  CaseFile,
  'messages' | 'attachments' | 'responses' | 'responseDraft' | 'similar' | 'deadline' | 'authorMailFails'
>;

/** What lies in a case file: letters, files, answers, its clock, and for moderators cases that look like a repeat. */
@Injectable()
export class CaseMaterials {
  constructor(
    private readonly conversation: Conversation,
    private readonly attachments: Attachments,
    private readonly fileDesk: FileDesk,
    private readonly responses: Responses,
    private readonly deadlines: Deadlines,
    private readonly similarCases: reads.SimilarCases,
    private readonly deliverability: Deliverability,
  ) {}

  async of(submission: Submission, staff: StaffActor): Promise<Materials> {
    const isOfficial = staff.role === 'official';
    const [messages, files, responses, responseDraft, similar, deadline, authorMailFails] = await Promise.all([
      this.conversation.of(submission.id),
      this.attachments.of(authors.caseFiles(submission.id)),
      this.responses.forStaff(submission),
      isOfficial && submission.departmentId ? this.responses.draftOf(submission.id, submission.departmentId) : null,
      isOfficial ? [] : this.similarCases.ofStaff(submission, staff),
      this.deadlines.of(submission),
      submission.authorEmail !== null && this.deliverability.isBlocked(submission.authorEmail),
    ]);
    const redactions = policy.may(staff, 'redact') ? await this.fileDesk.summaries(files) : null;
    return {
      messages: messages.map(messageOf),
      attachments: files.map(({ id, name, mediaType, bytes, isPublic, provenance }) => ({
        id,
        name,
        mediaType,
        bytes,
        url: `/api/v1/attachments/${id}`,
        isPublic,
        redaction: redactions?.get(id) ?? null,
        from: provenance,
      })),
      responses,
      responseDraft,
      similar,
      deadline,
      authorMailFails,
    };
  }
}
