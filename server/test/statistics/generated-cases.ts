import fc from 'fast-check';
import { addDays, type CivilDate, civilDateIn, startOfDayInstant } from '../../src/kernel/civil-date.js';
import { caseNumberFrom, CASE_NUMBER_BYTES } from '../../src/features/language/index.js';
import { lifecycle, vocabulary } from '../../src/features/submissions/index.js';
import { newLogCase } from '../../src/features/transparency-log/index.js';
import { newId } from '../../src/platform/crypto/random.js';
import type { TownHall } from '../harness/town-hall.js';

/** Of the town hall; the second settlement is put in beside it. */
export const SETTLEMENTS = ['67372', '00223', null] as const;
const DEPARTMENTS = ['property', 'streets', 'mayor', null] as const;

/** A case with what statistics count of it; words of the author are in the order of time. */
export interface GeneratedCase {
  readonly number: string;
  readonly publication: lifecycle.Publication;
  readonly procedure: lifecycle.Procedure;
  readonly topic: vocabulary.Topic;
  readonly department: string | null;
  readonly settlement: string | null;
  readonly statutory: boolean;
  readonly receivedOn: CivilDate;
  readonly decideBy: CivilDate;
  /** The first answer first. */
  readonly answers: readonly Date[];
  readonly outcome: vocabulary.Outcome | null;
  readonly words: readonly vocabulary.Verdict[];
}

const WITH_ANSWER: readonly string[] = ['answered', 'closed', 'reopened'];

/** Cases of every publication and procedure of the year before `today`, most of them published and answered. */
export function generatedCases(today: CivilDate): fc.Arbitrary<GeneratedCase[]> {
  const one = fc
    .record({
      bytes: fc.uint8Array({ minLength: CASE_NUMBER_BYTES, maxLength: CASE_NUMBER_BYTES }),
      publication: fc.constantFrom(...lifecycle.PUBLICATIONS, ...Array.from({ length: 5 }, () => 'published' as const)),
      procedure: fc.constantFrom(...lifecycle.PROCEDURES, ...Array.from({ length: 8 }, () => 'answered' as const)),
      topic: fc.constantFrom(...vocabulary.TOPICS, 'services', 'services'),
      department: fc.constantFrom(...DEPARTMENTS, 'streets'),
      settlement: fc.constantFrom(...SETTLEMENTS, '67372'),
      statutory: fc.constantFrom(true, true, true, false),
      receivedBefore: fc.nat({ max: 300 }),
      termDays: fc.integer({ min: 20, max: 60 }),
      answerAfter: fc.array(fc.nat({ max: 90 * 24 * 60 }), { minLength: 1, maxLength: 2 }),
      outcome: fc.constantFrom(...vocabulary.OUTCOMES),
      words: fc.array(fc.constantFrom(...vocabulary.VERDICTS), { maxLength: 2 }),
      wentOn: fc.boolean(),
    })
    .map(({ bytes, receivedBefore, termDays, answerAfter, wentOn, outcome, words, ...rest }): GeneratedCase => {
      const receivedOn = addDays(today, -receivedBefore);
      const isAnswered = WITH_ANSWER.includes(rest.procedure) || (wentOn && rest.procedure !== 'received');
      const start = startOfDayInstant(receivedOn).getTime();
      const minutes = isAnswered ? [...answerAfter].sort((first, second) => first - second) : [];
      const answers = minutes.map((minute) => new Date(start + minute * 60_000)).filter((at) => civilDateIn(at) <= today);
      return {
        ...{ ...rest, number: caseNumberFrom(Buffer.from(bytes)), receivedOn, decideBy: addDays(receivedOn, termDays), answers },
        ...{ outcome: answers.length > 0 ? outcome : null, words: answers.length > 0 ? words : [] },
      };
    })
    .filter(({ procedure, answers }) => answers.length > 0 || !WITH_ANSWER.includes(procedure));
  return fc.uniqueArray(one, { minLength: 1, maxLength: 90, size: 'max', selector: ({ number }) => number });
}

/** Puts the cases in place of those that were put before, as if they had been lived through. */
export async function storeCases({ dataSource }: TownHall, cases: readonly GeneratedCase[]): Promise<void> {
  const rows: { id: string; slug: string }[] = await dataSource.query('select id, slug from department');
  const idOf = (slug: string | null): string | null => rows.find((row) => row.slug === slug)?.id ?? null;
  for (const table of ['case_event', 'verdict', 'response', 'submission']) await dataSource.query(`delete from ${table}`);
  for (const each of cases) {
    const id = newId();
    const at = startOfDayInstant(each.receivedOn);
    await dataSource.query(
      `insert into submission (id, number, access_code_hash, kind, topic, title, text, language, identity, received_at, received_on, statutory,
         moderate_by, decide_by, publication, procedure, public_title, public_text, published_at, withheld_at, withheld_reason, department_id,
         settlement, answered_at, outcome, log_case)
       values ($1, $2, '\\x00', 'signal', $3, 'Тайно', 'Тайният текст.', 'bg', 'hidden', $4, $5, $6, $5, $7, $8, $9,
         'Публично', 'Публичният текст.', $4, $4, 'insult', $10, $11, $12, $13, $14)`,
      [
        ...[id, each.number, each.topic, at, each.receivedOn, each.statutory, each.decideBy, each.publication, each.procedure],
        ...[idOf(each.department), each.settlement, each.answers.at(-1) ?? null, each.outcome, newLogCase()],
      ],
    );
    const event = (type: string, details: object, when: Date): Promise<unknown> =>
      dataSource.query(
        `insert into case_event (submission_id, at, type, actor_kind, is_public, details) values ($1, $2, $3, 'system', true, $4)`,
        [id, when, type, JSON.stringify(details)],
      );
    for (const answer of each.answers) await event('answered', { departmentId: idOf('mayor') }, answer);
    const [first] = each.answers;
    if (each.words.length === 0 || first === undefined) continue;
    const responseId = newId();
    await dataSource.query('insert into response (id, submission_id, department_id, created_at) values ($1, $2, $3, $4)', [
      ...[responseId, id, idOf('mayor'), first],
    ]);
    for (const value of each.words) {
      await dataSource.query(
        `insert into verdict (id, submission_id, response_id, round, value, sentence_state, at) values ($1, $2, $3, 'after_answer', $4, 'none', $5)`,
        [newId(), id, responseId, value, first],
      );
      await event('verdict_given', { responseId, round: 'after_answer', verdict: value }, first);
    }
  }
}
