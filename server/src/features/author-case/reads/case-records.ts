import { Injectable } from '@nestjs/common';
import { Attachments } from '../../attachments/index.js';
import { authors, type Submission } from '../../submissions/index.js';
import { logged } from '../../transparency-log/index.js';
import type { Message, PrivateCase } from '../http/private-case.dto.js';

export type Records = Pick<PrivateCase, 'messages' | 'attachments' | 'log'>;

/** What was said and sent with a case, and what the transparency log says of it. */
@Injectable()
export class CaseRecords {
  constructor(
    private readonly conversation: authors.Conversation,
    private readonly attachments: Attachments,
    private readonly entries: logged.CaseEntries,
  ) {}

  async of({ id, logCase }: Submission): Promise<Records> {
    const messages = await this.conversation.of(id);
    const files = await this.attachments.of(authors.caseFiles(id));
    const standing = await this.entries.standing(logCase);
    return {
      messages: messages.map(presentMessage),
      attachments: files.map(authors.PrivateAttachment.of),
      log: standing && { ...standing, deadline: standing.deadline?.toISOString() ?? null },
    };
  }
}

export function presentMessage({ id, at, from, office, text }: authors.CaseMessage): Message {
  return { id, at: at.toISOString(), from, office, text };
}
