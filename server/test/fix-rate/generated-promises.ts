import fc from 'fast-check';
import { addDays, type CivilDate, startOfDayInstant } from '../../src/kernel/civil-date.js';
import { CASE_NUMBER_BYTES, caseNumberFrom } from '../../src/features/language/index.js';
import { ASSESSED_STEPS, type AssessedStep } from '../../src/features/commitments/domain/index.js';
import { lifecycle, vocabulary } from '../../src/features/submissions/index.js';
import { newLogCase } from '../../src/features/transparency-log/index.js';
import { newId } from '../../src/platform/crypto/random.js';
import type { TownHall } from '../harness/town-hall.js';

const DEPARTMENTS = ['property', 'streets', 'mayor'] as const;

interface Assessed {
  readonly department: string;
  readonly monitors: number;
  readonly furthest: AssessedStep | null;
  readonly isShown: boolean;
}

/** An answered case: what authors said of its answers, the oldest answer first, and the commitment that came of the newest. */
export interface GeneratedAnswer {
  readonly number: string;
  readonly topic: vocabulary.Topic;
  readonly department: string;
  readonly outcome: vocabulary.Outcome;
  readonly publication: lifecycle.Publication;
  readonly procedure: lifecycle.Procedure;
  readonly on: CivilDate;
  readonly words: readonly (readonly vocabulary.Verdict[])[];
  readonly commitment: Assessed | null;
  /** What the answer before the newest promises still, where there is one. */
  readonly earlier: Assessed | null;
}

export interface GeneratedMeasure extends Assessed {
  readonly on: CivilDate;
}

export interface GeneratedPromises {
  readonly answers: readonly GeneratedAnswer[];
  readonly measures: readonly GeneratedMeasure[];
}

/** Answers of every outcome and measures, of the two years before `today`, some with words of authors and monitors, some with none. */
export function generatedPromises(today: CivilDate): fc.Arbitrary<GeneratedPromises> {
  const day = fc.nat({ max: 700 }).map((days) => addDays(today, -days));
  const assessed = fc
    .record({
      department: fc.constantFrom(...DEPARTMENTS),
      steps: fc.array(fc.constantFrom(...ASSESSED_STEPS), { maxLength: 3 }),
      isShown: fc.constantFrom(true, true, true, false),
    })
    .map(({ steps, ...rest }): Assessed => ({
      ...rest,
      monitors: steps.length,
      furthest: ASSESSED_STEPS.filter((step) => steps.includes(step)).at(-1) ?? null,
    }));
  const answer = fc
    .record({
      bytes: fc.uint8Array({ minLength: CASE_NUMBER_BYTES, maxLength: CASE_NUMBER_BYTES }),
      topic: fc.constantFrom(...vocabulary.TOPICS),
      department: fc.constantFrom(...DEPARTMENTS),
      outcome: fc.constantFrom(...vocabulary.OUTCOMES, 'accepted' as const, 'accepted' as const),
      publication: fc.constantFrom(...lifecycle.PUBLICATIONS, 'published' as const, 'published' as const),
      procedure: fc.constantFrom('answered', 'closed', 'reopened', 'forwarded', 'withdrawn', 'answered' as const),
      on: day,
      words: fc.array(fc.array(fc.constantFrom(...vocabulary.VERDICTS), { maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      commitment: fc.option(assessed),
      earlier: fc.option(assessed),
    })
    .map(({ bytes, commitment, earlier, ...rest }): GeneratedAnswer => {
      const promised = (each: Assessed | null) =>
        each && { ...each, isShown: each.isShown && lifecycle.isTextPublic(rest.publication, rest.procedure) };
      const number = caseNumberFrom(Buffer.from(bytes));
      return { ...rest, number, commitment: promised(commitment), earlier: rest.words.length > 1 ? promised(earlier) : null };
    });
  const measure = fc.tuple(assessed, day).map(([each, on]): GeneratedMeasure => ({ ...each, on }));
  return fc.record({
    answers: fc.uniqueArray(answer, { maxLength: 70, selector: ({ number }) => number, size: 'max' }),
    measures: fc.array(measure, { maxLength: 25, size: 'max' }),
  });
}

/** Of what its earlier answer promises. */
export const dayBefore = ({ on }: GeneratedAnswer): CivilDate => addDays(on, -100);

/** Puts them in place of those that were put before. */
export async function storePromises(hall: TownHall, { answers, measures }: GeneratedPromises): Promise<void> {
  const { dataSource } = hall;
  const departments: { id: string; slug: string }[] = await dataSource.query('select id, slug from department');
  const idOf = (slug: string): string => departments.find((row) => row.slug === slug)?.id ?? '';
  for (const table of ['commitment', 'policy_measure', 'policy', 'verdict', 'response', 'submission']) {
    await dataSource.query(`delete from ${table}`);
  }
  for (const each of answers) {
    const id = newId();
    const at = startOfDayInstant(each.on);
    await dataSource.query(
      `insert into submission (id, number, access_code_hash, kind, topic, title, text, language, identity, received_at, received_on, statutory,
         moderate_by, publication, procedure, public_title, public_text, published_at, department_id, answered_at, outcome, log_case)
       values ($1, $2, '\\x00', 'signal', $3, 'Тайно', 'Тайният текст.', 'bg', 'hidden', $4, $5, false, $5, $6, $7, 'Публично', 'Публичният текст.',
         $4, $8, $4, $9, $10)`,
      [id, each.number, each.topic, at, each.on, each.publication, each.procedure, idOf(each.department), each.outcome, newLogCase()],
    );
    const responseIds: string[] = [];
    for (const [index, words] of each.words.entries()) {
      const responseId = newId();
      responseIds.push(responseId);
      const answeredAt = new Date(at.getTime() - (each.words.length - index) * 60_000);
      await dataSource.query('insert into response (id, submission_id, department_id, created_at) values ($1, $2, $3, $4)', [
        ...[responseId, id, idOf(each.department), answeredAt],
      ]);
      for (const value of words) {
        await dataSource.query(
          `insert into verdict (id, submission_id, response_id, round, value, sentence_state, at) values ($1, $2, $3, 'after_answer', $4, 'none', $5)`,
          [newId(), id, responseId, value, answeredAt],
        );
      }
    }
    for (const [promised, place, on] of [
      [each.commitment, -1, each.on],
      [each.earlier, -2, dayBefore(each)],
    ] as const) {
      const origin = { submission_id: id, response_id: responseIds.at(place) ?? '', topic: each.topic };
      if (promised) await storeCommitment(hall, promised, idOf, on, origin);
    }
  }
  const policyId = newId();
  await dataSource.query(
    `insert into policy (id, slug, kind, title_bg, act_number, act_date, period_from, period_to, created_at, created_by, published_at)
     values ($1, 'plan', 'programme', 'План', '1', '2020-01-01', '2020-01-01', '2030-01-01', now(), $2, now())`,
    [policyId, hall.accountOf('admin')],
  );
  for (const [index, each] of measures.entries()) {
    const measureId = newId();
    await dataSource.query(
      `insert into policy_measure (id, policy_id, code, title, description, department_id) values ($1, $2, $3, 'Мярка', '', $4)`,
      [measureId, policyId, String(index + 1), idOf(each.department)],
    );
    await storeCommitment(hall, each, idOf, each.on, { policy_id: policyId, measure_id: measureId });
  }
}

async function storeCommitment(
  { dataSource }: TownHall,
  { department, monitors, furthest, isShown }: Assessed,
  idOf: (slug: string) => string,
  on: CivilDate,
  origin: Readonly<Record<string, string>>,
): Promise<void> {
  const row = {
    ...{ id: newId(), source: 'response_id' in origin ? 'answer' : 'measure', title: 'Обещание', department_id: idOf(department) },
    ...{ made_on: on, is_shown: isShown, assessors: monitors, lowest_step: furthest, highest_step: furthest },
    ...{ assessed_on: furthest && on, changed_at: startOfDayInstant(on), ...origin },
  };
  const columns = Object.keys(row);
  await dataSource.query(
    `insert into commitment (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}
