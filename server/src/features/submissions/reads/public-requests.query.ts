import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { behind, type Procedure, type Publication, type PublicStatus } from '../domain/submission-lifecycle.js';
import type { Kind, Outcome, ReasonCode, Topic } from '../domain/vocabulary.js';
import { PUBLIC_EXISTENCE, PUBLIC_PROCEDURE, PUBLIC_TEXT, visibleLine } from './public-visibility.js';

/** From `from` on, up to and without `until`. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

export interface RequestFilter {
  /** Null for any. */
  readonly statuses: readonly PublicStatus[] | null;
  readonly services: readonly { readonly kind: Kind; readonly topic: Topic }[] | null;
  readonly received: Span | null;
  /** When the last public line was written. */
  readonly changed: Span | null;
  readonly limit: number;
  readonly offset: number;
}

/** A case as programs copy it: a tombstone without its words is one of them, so that a copy can be taken back. */
export interface PublicRequest {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly publication: Publication;
  readonly procedure: Procedure;
  /** Null where the public may not read the words. */
  readonly title: string | null;
  readonly text: string | null;
  readonly settlement: string | null;
  readonly departmentId: DepartmentId | null;
  readonly forwardedToId: string | null;
  readonly outcome: Outcome | null;
  readonly withheldReason: ReasonCode | null;
  /** Null without a statutory clock. */
  readonly decideBy: CivilDate | null;
  readonly receivedAt: Date;
  readonly changedAt: Date;
}

const COLUMNS = `s.id, s.number, s.kind, s.topic, s.publication, s.procedure,
  case when ${PUBLIC_TEXT} then s.public_title end as title, case when ${PUBLIC_TEXT} then s.public_text end as text,
  case when ${PUBLIC_TEXT} then s.settlement end as settlement,
  case when ${PUBLIC_PROCEDURE} then s.department_id end as "departmentId",
  case when ${PUBLIC_PROCEDURE} then s.forwarded_to_id end as "forwardedToId",
  case when ${PUBLIC_PROCEDURE} then s.outcome end as outcome,
  case when s.publication = 'withheld' then s.withheld_reason end as "withheldReason",
  s.decide_by as "decideBy", s.received_at as "receivedAt", coalesce(l.at, s.received_at) as "changedAt"`;

const SOURCE = `submission s cross join lateral (
    select max(e.at) as at from case_event e where e.submission_id = s.id and ${visibleLine('e')}
  ) l`;

/** Public cases by when they came and when they changed. */
@Injectable()
export class PublicRequests {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Those with these numbers that the public may know. One statement, none for no number. */
  async byNumber(numbers: readonly CaseNumber[]): Promise<PublicRequest[]> {
    if (numbers.length === 0) return [];
    return this.unitOfWork.query<PublicRequest>(
      `select ${COLUMNS} from ${SOURCE} where s.number = any($1::text[]) and ${PUBLIC_EXISTENCE} order by s.received_at desc, s.id desc`,
      [[...new Set(numbers)]],
    );
  }

  /** The newest first. One statement. */
  page(filter: RequestFilter): Promise<PublicRequest[]> {
    const { where, parameters } = conditions(filter);
    parameters.push(filter.limit, filter.offset);
    return this.unitOfWork.query<PublicRequest>(
      `select ${COLUMNS} from ${SOURCE} where ${where.join(' and ')}
        order by s.received_at desc, s.id desc limit $${parameters.length - 1} offset $${parameters.length}`,
      parameters,
    );
  }
}

function conditions({ statuses, services, received, changed }: RequestFilter): { where: string[]; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const where: string[] = [PUBLIC_EXISTENCE];
  if (received) {
    where.push(`s.received_at >= ${bind(received.from)} and s.received_at < ${bind(received.until)}`);
    // The day has an index.
    where.push(`s.received_on between ${bind(civilDateIn(received.from))} and ${bind(civilDateIn(received.until))}`);
  }
  if (changed) {
    const [from, until] = [bind(changed.from), bind(changed.until)];
    where.push(`coalesce(l.at, s.received_at) >= ${from} and coalesce(l.at, s.received_at) < ${until}`);
    where.push(
      `s.id in (select c.submission_id from case_event c where c.is_public and c.undone_at is null and c.at >= ${from} and c.at < ${until})`,
    );
  }
  if (services)
    where.push(
      pairs(
        ['s.kind', 's.topic'],
        services.map(({ kind, topic }) => [kind, topic] as const),
        bind,
      ),
    );
  if (statuses) {
    const states = statuses.map(behind);
    const whole = states.filter(({ procedure }) => procedure === null).map(({ publication }) => publication);
    const exact = states.flatMap(({ publication, procedure }) => (procedure === null ? [] : [[publication, procedure] as const]));
    where.push(`(s.publication = any(${bind(whole)}::text[]) or ${pairs(['s.publication', 's.procedure'], exact, bind)})`);
  }
  return { where, parameters };
}

/** Whether two columns hold one of the pairs. */
function pairs(
  columns: readonly [string, string],
  allowed: readonly (readonly [string, string])[],
  bind: (value: unknown) => string,
): string {
  const firsts = bind(allowed.map(([first]) => first));
  const seconds = bind(allowed.map(([, second]) => second));
  return `(${columns.join(', ')}) in (select * from unnest(${firsts}::text[], ${seconds}::text[]))`;
}
