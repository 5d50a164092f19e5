import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { likeness } from '../../language/index.js';
import type { Procedure, Publication } from '../domain/submission-lifecycle.js';
import type { Kind, Topic } from '../domain/vocabulary.js';
import { PUBLIC_TEXT } from './public-visibility.js';
import { askerOf, visibleTo } from './staff-visibility.js';

/** A case that shares beginnings of words with a matter; whether it is alike is for the domain to say. */
export interface Candidate extends likeness.Matter {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly language: Language;
  readonly publication: Publication;
  readonly procedure: Procedure;
  readonly receivedAt: Date;
  readonly receivedOn: CivilDate;
  readonly departmentId: DepartmentId | null;
  readonly supports: number;
}

/** Beginnings of words that are looked for, and candidates that are compared, at most: however many cases there are. */
const PROBES = 10;
const CANDIDATES = 40;
/** Characters of a text that are compared. */
const COMPARED = 3_000;

const COLUMNS = `s.id, s.number, s.kind, s.topic, s.language, s.publication, s.procedure, s.received_at as "receivedAt",
  s.received_on as "receivedOn", s.department_id as "departmentId", s.settlement, s.supports`;
/** As they are indexed (submission_published_words, submission_words). */
const PUBLIC_WORDS = `lower(s.public_title || ' ' || s.public_text)`;
const OWN_WORDS = `lower(s.title || ' ' || s.text)`;

/** Finds candidates by trigram indexes, those with the most words in common first. One statement. */
@Injectable()
export class SimilarCandidates {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Among what everybody reads, by the words that everybody reads: never the author's own, and never the address. */
  ofPublic(matter: likeness.Matter): Promise<Candidate[]> {
    return this.find(matter, {
      columns: `s.public_title as title, left(s.public_text, ${COMPARED}) as text, null as address`,
      words: PUBLIC_WORDS,
      where: PUBLIC_TEXT,
      parameters: [],
    });
  }

  /** Among all that this member of staff may know and that is still a case of its own, by what the authors wrote. */
  ofStaff(matter: likeness.Matter, staff: StaffActor, except: SubmissionId): Promise<Candidate[]> {
    return this.find(matter, {
      columns: `s.title, left(s.text, ${COMPARED}) as text, s.address`,
      words: OWN_WORDS,
      where: `${visibleTo(staff)} and s.procedure not in ('withdrawn', 'merged') and s.id <> $4`,
      parameters: [...askerOf(staff), except],
    });
  }

  private async find(
    matter: likeness.Matter,
    { columns, words, where, parameters }: { columns: string; words: string; where: string; parameters: readonly unknown[] },
  ): Promise<Candidate[]> {
    const probes = likeness.probes(matter, PROBES);
    if (probes.length === 0) return [];
    // A beginning holds letters and digits only, so that it has no sign of a pattern in it.
    const bound: unknown[] = [...parameters, ...probes.map((probe) => `%${probe}%`)];
    const matches = probes.map((_, place) => `${words} like $${parameters.length + place + 1}`);
    bound.push(matter.settlement);
    const shared = matches.map((match) => `case when ${match} then 2 else 0 end`).join(' + ');
    return this.unitOfWork.query<Candidate>(
      `select ${COLUMNS}, ${columns} from submission s
        where ${where} and (${matches.join(' or ')})
        order by ${shared} + case when s.settlement = $${bound.length}::text then 1 else 0 end desc, s.received_at desc, s.id
        limit ${CANDIDATES}`,
      bound,
    );
  }
}
