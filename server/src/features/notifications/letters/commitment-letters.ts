import { Injectable } from '@nestjs/common';
import type { ActingAccount } from '../../accounts/index.js';
import { Commitments } from '../../commitments/index.js';
import { CommitmentStaff } from '../expansion/commitment-staff.js';
import { type MailRequest, textCode } from '../templates/mail-request.js';
import type { Facts } from '../templates/template.js';
import { CommitmentFacts } from './commitment-facts.js';

/** What a letter about a commitment tells somebody of the staff, or of a monitor, when it is sent. */
@Injectable()
export class CommitmentLetters {
  constructor(
    private readonly commitments: Commitments,
    private readonly staff: CommitmentStaff,
    private readonly facts: CommitmentFacts,
  ) {}

  /** Null when it does not concern them any more: they left, another department answers for it, or it is not shown. */
  async factsFor({ template, subjectId, codes }: MailRequest, account: ActingAccount): Promise<Facts | null> {
    const commitment = await this.commitments.findById(subjectId);
    if (commitment === null) return null;
    const isConcerned =
      template === 'monitor.replied'
        ? (await this.staff.members(textCode(codes, 'organisationId') ?? '')).includes(account.id)
        : await this.staff.answersFor(account, commitment);
    return isConcerned ? this.facts.of(subjectId, codes) : null;
  }
}
