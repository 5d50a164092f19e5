import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Wish } from '../domain/vocabulary.js';
import { DISMISSED } from './dismissal.js';
import { askerOf, visibleTo } from './staff-visibility.js';

export interface AskedCase {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  readonly title: string;
  readonly language: Language;
  readonly forwardingAsked: Wish | null;
}

const ANSWERED = `(s.procedure in ('answered', 'closed') and ${DISMISSED} is not true)`;

/** Answered cases whose authors ask for something more. */
@Injectable()
export class AskedCases {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Those that are to be sent on, and those among `ids`, as far as this member of staff may know them; the earliest answered first. */
  of(staff: StaffActor, ids: readonly SubmissionId[], limit: number): Promise<AskedCase[]> {
    return this.unitOfWork.query<AskedCase>(
      `select s.id, s.number, s.title, s.language,
              case when ${ANSWERED} then s.forwarding_asked end as "forwardingAsked"
         from submission s
        where ${visibleTo(staff)} and s.erased_at is null
          and ((s.forwarding_asked is not null and ${ANSWERED}) or s.id = any($4::uuid[]))
        order by s.answered_at, s.id limit $5`,
      [...askerOf(staff), ids, limit],
    );
  }
}
