import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Procedure } from '../domain/submission-lifecycle.js';
import type { Kind, Outcome, Topic } from '../domain/vocabulary.js';
import { PUBLIC_PROCEDURE, PUBLIC_TEXT } from './public-visibility.js';

/** All that everybody reads of a case in words, whole. */
export interface PublicText {
  readonly id: SubmissionId;
  readonly kind: Kind;
  readonly topic: Topic;
  /** EKATTE code. */
  readonly settlement: string | null;
  readonly departmentId: DepartmentId | null;
  readonly title: string;
  readonly text: string;
  /** Europe/Sofia. */
  readonly receivedOn: CivilDate;
  /** What lists are ordered by: when it was published. */
  readonly listedAt: Date;
  readonly procedure: Procedure;
  readonly isAnswered: boolean;
  readonly outcome: Outcome | null;
}

const COLUMNS = `s.id, s.kind, s.topic, s.settlement, s.department_id as "departmentId", s.public_title as title, s.public_text as text,
  s.received_on as "receivedOn", coalesce(s.published_at, s.withheld_at) as "listedAt", s.procedure,
  s.answered_at is not null as "isAnswered", s.outcome`;

/** The public words of cases as they stand now, for what is sought and found by them. A case whose words nobody may read is left out. */
@Injectable()
export class PublicTexts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By id. One statement, none for no case. */
  async of(ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, PublicText>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<PublicText>(
      `select ${COLUMNS} from submission s where s.id = any($1::uuid[]) and ${PUBLIC_TEXT}`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The earliest received first, after the place that is given; `at` is an instant as PostgreSQL writes it. */
  page(after: { readonly at: string; readonly id: string }, limit: number): Promise<(PublicText & { readonly at: string })[]> {
    return this.unitOfWork.query(
      `select ${COLUMNS}, s.received_at::text as at from submission s
        where (s.received_at, s.id) > ($1::timestamptz, $2::uuid) and ${PUBLIC_TEXT} order by s.received_at, s.id limit $3`,
      [after.at, after.id, limit],
    );
  }

  /** The case of this number when lists name it; null otherwise. */
  async numbered(number: CaseNumber): Promise<SubmissionId | null> {
    const [row] = await this.unitOfWork.query<{ id: SubmissionId }>(
      `select s.id from submission s where s.number = $1 and ${PUBLIC_PROCEDURE}`,
      [number],
    );
    return row?.id ?? null;
  }
}
