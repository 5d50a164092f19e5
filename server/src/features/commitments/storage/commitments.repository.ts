import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Commitment } from '../domain/commitment.js';
import type { Promised } from '../domain/promised.js';

/** What is promised, with the id of its row. */
export type PromisedRow = Promised & Pick<Commitment, 'id'>;

/** The columns of a {@link Commitment}, for a row named `c` of `commitment`. */
export const COLUMNS = `c.id, c.number, c.source, c.submission_id as "submissionId", c.response_id as "responseId", c.policy_id as "policyId",
  c.measure_id as "measureId", c.title, c.department_id as "departmentId", c.due_on as "dueOn", c.topic, c.settlement, c.made_on as "madeOn",
  c.is_shown as "isShown", c.reported_step as "reportedStep", c.reported_on as "reportedOn", c.lowest_step as "lowestStep",
  c.highest_step as "highestStep", c.assessors, c.assessed_on as "assessedOn", c.disagreement, c.has_evidence as "hasEvidence",
  c.changed_at as "changedAt"`;

/** What a report, or an assessment, changes of a commitment. */
export type VoicesPatch = Pick<
  Commitment,
  'reportedStep' | 'reportedOn' | 'lowestStep' | 'highestStep' | 'assessors' | 'assessedOn' | 'disagreement' | 'hasEvidence'
>;

/** Rows of `commitment`. */
@Injectable()
export class CommitmentsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(number: number): Promise<Commitment | null> {
    const [row] = await this.unitOfWork.query<Commitment>(`select ${COLUMNS} from commitment c where c.number = $1`, [number]);
    return row ?? null;
  }

  async findById(id: string): Promise<Commitment | null> {
    const [row] = await this.unitOfWork.query<Commitment>(`select ${COLUMNS} from commitment c where c.id = $1`, [id]);
    return row ?? null;
  }

  byIds(ids: readonly string[]): Promise<Commitment[]> {
    return this.unitOfWork.query<Commitment>(`select ${COLUMNS} from commitment c where c.id = any($1::uuid[])`, [[...ids]]);
  }

  byNumbers(numbers: readonly number[]): Promise<Commitment[]> {
    return this.unitOfWork.query<Commitment>(`select ${COLUMNS} from commitment c where c.number = any($1::int[])`, [[...numbers]]);
  }

  ofPolicy(policyId: string): Promise<Commitment[]> {
    return this.unitOfWork.query<Commitment>(`select ${COLUMNS} from commitment c where c.policy_id = $1`, [policyId]);
  }

  /** Holds the row until the transaction ends. */
  async lock(by: { readonly number: number } | { readonly id: string }): Promise<Commitment | null> {
    const [column, value] = 'id' in by ? ['id', by.id] : ['number', by.number];
    const [row] = await this.unitOfWork.query<Commitment>(`select ${COLUMNS} from commitment c where c.${column} = $1 for update`, [value]);
    return row ?? null;
  }

  /**
   * All that came of one case or of one document, shown or not. Whoever projects the same one waits here until the transaction ends, so
   * that no older state is written over a newer one; and whoever reports or assesses waits, too: what is hidden nobody has spoken of.
   */
  async holdOf(origin: { readonly submissionId: SubmissionId } | { readonly policyId: string }): Promise<Commitment[]> {
    const [column, id] = 'policyId' in origin ? ['policy_id', origin.policyId] : ['submission_id', origin.submissionId];
    await this.unitOfWork.query(`select pg_advisory_xact_lock(hashtextextended('commitment of ' || $1, 0))`, [id]);
    return this.unitOfWork.query<Commitment>(`select ${COLUMNS} from commitment c where c.${column} = $1 order by c.id for update`, [id]);
  }

  /** All of them in one statement, numbered in their order; their numbers by id. */
  async insert(promised: readonly PromisedRow[], at: Date): Promise<ReadonlyMap<string, number>> {
    if (promised.length === 0) return new Map();
    const rows = await this.unitOfWork.query<{ id: string; number: number }>(
      `insert into commitment (id, source, submission_id, response_id, policy_id, measure_id, title, department_id, due_on, topic, settlement,
                               made_on, is_shown, changed_at)
       select p.id, p.source, p."submissionId", p."responseId", p."policyId", p."measureId", p.title, p."departmentId", p."dueOn", p.topic,
              p.settlement, p."madeOn", p."isShown", $2
         from jsonb_array_elements($1::jsonb) with ordinality as e (row, place), jsonb_to_record(e.row) as p ${RECORD}
        order by e.place
       returning id, number`,
      [JSON.stringify(promised), at],
    );
    return new Map(rows.map(({ id, number }) => [id, number]));
  }

  /** All of them in one statement; where they came from stays. */
  async update(promised: readonly PromisedRow[], at: Date): Promise<void> {
    if (promised.length === 0) return;
    await this.unitOfWork.query(
      `update commitment c
          set title = p.title, department_id = p."departmentId", due_on = p."dueOn", topic = p.topic, settlement = p.settlement,
              made_on = p."madeOn", is_shown = p."isShown", changed_at = $2
         from jsonb_to_recordset($1::jsonb) as p ${RECORD}
        where c.id = p.id`,
      [JSON.stringify(promised), at],
    );
  }

  async updateVoices(id: string, voices: VoicesPatch, at: Date): Promise<void> {
    const { reportedStep, reportedOn, lowestStep, highestStep, assessors, assessedOn, disagreement, hasEvidence } = voices;
    await this.unitOfWork.query(
      `update commitment
          set reported_step = $2, reported_on = $3, lowest_step = $4, highest_step = $5, assessors = $6, assessed_on = $7, disagreement = $8,
              has_evidence = $9, changed_at = $10
        where id = $1`,
      [id, reportedStep, reportedOn, lowestStep, highestStep, assessors, assessedOn, disagreement, hasEvidence, at],
    );
  }
}

const RECORD = `(id uuid, source text, "submissionId" uuid, "responseId" uuid, "policyId" uuid, "measureId" uuid, title text,
  "departmentId" uuid, "dueOn" date, topic text, settlement text, "madeOn" date, "isShown" boolean)`;
