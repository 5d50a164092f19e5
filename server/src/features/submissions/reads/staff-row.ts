import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import type { Procedure, Publication } from '../domain/submission-lifecycle.js';
import type { Identity, Kind, Topic } from '../domain/vocabulary.js';

/** A case as lists for moderators show it, with its original title; once that was erased with the public one, and with none where there is none. */
export interface StaffRow {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly title: string;
  readonly receivedAt: Date;
  readonly moderateBy: CivilDate;
  readonly decideBy: CivilDate | null;
  readonly statutory: boolean;
  readonly identity: Identity;
  readonly publication: Publication;
  readonly procedure: Procedure;
  readonly departmentId: DepartmentId | null;
  /** Messages of the author that no member of staff has read. */
  readonly unreadMessages: number;
  /** The instant of receipt as PostgreSQL writes it: what the list is ordered by. */
  readonly position: string;
}

/** Where a page ended, in a list by the time of receipt. */
export interface StaffPosition {
  readonly at: string;
  readonly id: SubmissionId;
}

/** The columns of {@link StaffRow}, for a row `s` of `submission`. */
export const STAFF_COLUMNS = `s.id, s.number, s.kind, s.topic,
  case when s.erased_at is null then s.title else coalesce(s.public_title, '') end as title, s.received_at as "receivedAt", s.moderate_by as "moderateBy",
  s.decide_by as "decideBy", s.statutory, s.identity, s.publication, s.procedure, s.department_id as "departmentId",
  s.received_at::text as position,
  (select count(*)::int from case_message m where m.submission_id = s.id and m.sender = 'author' and m.read_at is null) as "unreadMessages"`;
