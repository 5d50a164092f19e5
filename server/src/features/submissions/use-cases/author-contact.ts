import { Injectable } from '@nestjs/common';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import { SubmissionsRepository } from '../storage/submissions.repository.js';

export interface Contact {
  readonly email: string;
  /** Until the author confirmed the address, mail to it tells nothing but the number. */
  readonly confirmed: boolean;
  readonly language: Language;
  readonly number: CaseNumber;
}

/** Where the author of a case can be reached, for those who send mail. */
@Injectable()
export class AuthorContact {
  constructor(private readonly submissions: SubmissionsRepository) {}

  /** Null when the author left no address. */
  async contact(id: SubmissionId): Promise<Contact | null> {
    const submission = await this.submissions.findById(id);
    if (!submission || submission.authorEmail === null) return null;
    const { authorEmail: email, authorEmailConfirmedAt, language, number } = submission;
    return { email, confirmed: authorEmailConfirmedAt !== null, language, number };
  }
}
