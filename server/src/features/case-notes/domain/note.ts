import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import type { FieldError } from '../../../kernel/problem.js';
import type { Language, Words } from '../../../kernel/words.js';
import { access, type Submission } from '../../submissions/domain/index.js';

/** Limits of a note in characters (Unicode code points). */
export const NOTE_LIMITS = { text: { min: 1, max: 2_000 } } as const;
/** Colleagues whom one note may name: whoever has to tell more people calls them together. */
export const MOST_MENTIONS = 10;

/** What one member of staff wrote to the others about a case. It is never changed; its writer may take it back, and a line stays. */
export interface Note {
  readonly id: string;
  readonly submissionId: SubmissionId;
  readonly accountId: AccountId;
  /** Whose place the writer took. */
  readonly actingFor: AccountId | null;
  /** Null once it was taken back. */
  readonly text: string | null;
  readonly language: Language;
  readonly writtenAt: Date;
  readonly withdrawnAt: Date | null;
  readonly mentions: readonly AccountId[];
}

/** What is to be written. */
export interface NewNote {
  readonly text: string;
  readonly language: Language;
  readonly mentions: readonly AccountId[];
}

/**
 * Those of the staff who can be named in a note: of no department but the one that has the case now, and nobody who stepped back (АПК
 * чл. 113-115). Whoever wrote the case, and whom it is about, is among them: the one who is missing would be given away. Nothing reaches them.
 */
export function whoCanBeNamed<Person>(
  people: readonly Person[],
  actorOf: (person: Person) => StaffActor,
  submission: Submission,
  steppedBack: ReadonlySet<AccountId>,
): Person[] {
  return people.filter((person) => {
    const actor = actorOf(person);
    return access.seemsToSee(actor, submission, steppedBack.has(actor.accountId));
  });
}

const NOT_A_COLLEAGUE: Words = {
  bg: 'Този колега не може да види случая. Изберете друг от списъка.',
  en: 'This colleague may not see the case. Choose another one from the list.',
};

/** What is wrong with the mentions, at `/mentions/0` and so on: somebody who may not know the case, or the writer. */
export const mentionFaults = (mentions: readonly AccountId[], colleagues: ReadonlySet<AccountId>): FieldError[] =>
  mentions.flatMap((id, index) =>
    colleagues.has(id) ? [] : [{ pointer: `/mentions/${index}`, code: 'not_a_colleague', detail: NOT_A_COLLEAGUE }],
  );
