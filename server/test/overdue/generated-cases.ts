import fc from 'fast-check';
import { addDays, type CivilDate, civilDateIn, startOfDayInstant } from '../../src/kernel/civil-date.js';
import { caseNumberFrom, CASE_NUMBER_BYTES } from '../../src/features/language/index.js';
import { lifecycle } from '../../src/features/submissions/index.js';
import { newLogCase } from '../../src/features/transparency-log/index.js';
import { newId } from '../../src/platform/crypto/random.js';
import type { TownHall } from '../harness/town-hall.js';

/** Departments of the town hall, and none. */
const DEPARTMENTS = ['property', 'streets', 'mayor', null] as const;
const OPEN: readonly string[] = lifecycle.OPEN_PROCEDURES;

/** A case as the board sees it. Offsets are days before today; answers are instants, the first one first. */
export interface GeneratedCase {
  readonly number: string;
  readonly publication: lifecycle.Publication;
  readonly procedure: lifecycle.Procedure;
  readonly statutory: boolean;
  readonly department: string | null;
  readonly receivedOn: CivilDate;
  readonly decideBy: CivilDate;
  readonly answers: readonly { readonly at: Date; readonly department: string }[];
}

/** Cases of every publication and procedure around `today`, some of them answered, some of those more than once, and some gone on since. */
export function generatedCases(today: CivilDate): fc.Arbitrary<GeneratedCase[]> {
  const one = fc
    .record({
      bytes: fc.uint8Array({ minLength: CASE_NUMBER_BYTES, maxLength: CASE_NUMBER_BYTES }),
      publication: fc.constantFrom(...lifecycle.PUBLICATIONS, 'published' as const, 'published' as const),
      procedure: fc.constantFrom(...lifecycle.PROCEDURES),
      statutory: fc.boolean(),
      department: fc.constantFrom(...DEPARTMENTS),
      receivedBefore: fc.nat({ max: 500 }),
      termDays: fc.integer({ min: 0, max: 120 }),
      answerAfter: fc.array(fc.nat({ max: 400 * 24 * 60 }), { minLength: 1, maxLength: 3 }),
      answeredBy: fc.constantFrom('property', 'streets', 'mayor'),
      wentOn: fc.boolean(),
    })
    .map(({ bytes, receivedBefore, termDays, answerAfter, answeredBy, wentOn, ...rest }): GeneratedCase => {
      const receivedOn = addDays(today, -receivedBefore);
      const wasAnswered = ['answered', 'closed', 'reopened'].includes(rest.procedure) || (wentOn && rest.procedure !== 'received');
      const minutes = wasAnswered ? [...answerAfter].sort((first, second) => first - second) : [];
      return {
        ...rest,
        number: caseNumberFrom(Buffer.from(bytes)),
        receivedOn,
        decideBy: addDays(receivedOn, termDays),
        answers: minutes
          .map((minute) => ({ at: new Date(startOfDayInstant(receivedOn).getTime() + minute * 60_000), department: answeredBy }))
          .filter(({ at }) => civilDateIn(at) <= today),
      };
    })
    .filter(({ procedure, answers }) => OPEN.includes(procedure) || answers.length > 0 || !['answered', 'closed'].includes(procedure));
  return fc.uniqueArray(one, { minLength: 1, maxLength: 60, selector: ({ number }) => number });
}

/** Puts the cases in place of those that were put before, as if they had been lived through. */
export async function storeCases({ dataSource }: TownHall, cases: readonly GeneratedCase[]): Promise<void> {
  const rows: { id: string; slug: string }[] = await dataSource.query('select id, slug from department');
  const idOf = (slug: string | null): string | null => rows.find((row) => row.slug === slug)?.id ?? null;
  await dataSource.query('delete from case_event');
  await dataSource.query('delete from submission');
  for (const each of cases) {
    const id = newId();
    const at = startOfDayInstant(each.receivedOn);
    await dataSource.query(
      `insert into submission (id, number, access_code_hash, kind, topic, title, text, language, identity, received_at, received_on, statutory,
         moderate_by, decide_by, publication, procedure, public_title, public_text, published_at, withheld_at, withheld_reason, department_id, answered_at, log_case)
       values ($1, $2, '\\x00', 'signal', 'services', 'Тайно', 'Тайният текст.', 'bg', 'hidden', $3, $4, $5, $4, $6, $7, $8,
         'Публично', 'Публичният текст.', $3, $3, 'insult', $9, $10, $11)`,
      [
        ...[id, each.number, at, each.receivedOn, each.statutory, each.decideBy, each.publication, each.procedure],
        ...[idOf(each.department), each.answers.at(-1)?.at ?? null, newLogCase()],
      ],
    );
    for (const answer of each.answers) {
      await dataSource.query(
        `insert into case_event (submission_id, at, type, actor_kind, is_public, details) values ($1, $2, 'answered', 'system', true, $3)`,
        [id, answer.at, JSON.stringify({ departmentId: idOf(answer.department) })],
      );
    }
  }
}
