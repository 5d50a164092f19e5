import { Injectable } from '@nestjs/common';
import type { CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Publication } from '../domain/submission-lifecycle.js';
import type { TimelineType } from '../domain/timeline.js';
import type { Outcome, ReasonCode } from '../domain/vocabulary.js';
import type { Span } from './public-requests.query.js';
import { PUBLIC_EXISTENCE, PUBLIC_TEXT, visibleLine } from './public-visibility.js';

/** A public line of a case's history, and where the case stood right after it. */
export interface PublicStep {
  /** Grows with time; it counts what nobody may count, so that it is shown to nobody. */
  readonly id: string;
  readonly at: Date;
  readonly type: TimelineType;
  readonly submissionId: SubmissionId;
  readonly number: CaseNumber;
  /** As it is now. */
  readonly publication: Publication;
  /** Whether everybody may read the words of the case, and with them those of its answers. */
  readonly isReadable: boolean;
  /** Of the answer that the line tells of, and its version, from 1. */
  readonly responseId: string | null;
  readonly version: number;
  readonly departmentId: DepartmentId | null;
  readonly authorityId: string | null;
  readonly reasonCode: ReasonCode | null;
  /** The newest line up to this one among those that were asked about; null where there is none. */
  readonly moved: TimelineType | null;
  /** Of the newest answer up to this line. */
  readonly outcome: Outcome | null;
}

export interface StepFilter {
  readonly types: readonly TimelineType[];
  /** Among which lines {@link PublicStep.moved} is looked for. */
  readonly moving: readonly TimelineType[];
  readonly span: Span;
  readonly limit: number;
  readonly offset: number;
}

/** What happened to public cases in a span of time, the oldest first, by one statement. */
@Injectable()
export class PublicSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  page({ types, moving, span, limit, offset }: StepFilter): Promise<PublicStep[]> {
    return this.unitOfWork.query<PublicStep>(
      `select e.id, e.at, e.type, s.id as "submissionId", s.number, s.publication, (${PUBLIC_TEXT}) as "isReadable", e.details ->> 'responseId' as "responseId",
              coalesce((e.details ->> 'version')::int, 1) as version, e.details ->> 'departmentId' as "departmentId",
              e.details ->> 'authorityId' as "authorityId", e.details ->> 'reasonCode' as "reasonCode",
              (select m.type from case_event m where m.submission_id = s.id and m.id <= e.id and m.is_public and m.undone_at is null
                  and m.type = any($2::text[]) order by m.id desc limit 1) as moved,
              (select o.details ->> 'outcome' from case_event o where o.submission_id = s.id and o.id <= e.id and o.is_public
                  and o.undone_at is null and o.type in ('answered', 'corrected') order by o.id desc limit 1) as outcome
         from case_event e join submission s on s.id = e.submission_id
        where ${PUBLIC_EXISTENCE} and ${visibleLine('e')} and e.type = any($1::text[]) and e.at >= $3 and e.at < $4
        order by e.at, e.id limit $5 offset $6`,
      [types, moving, span.from, span.until, limit, offset],
    );
  }
}
