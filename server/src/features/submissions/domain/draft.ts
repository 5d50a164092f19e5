import type { Office } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Language } from '../../../kernel/words.js';
import type { About, SubmissionContent } from './submission.js';
import { type Identity, type Kind, SIGNAL_ONLY_TOPICS, type Topic } from './vocabulary.js';

export const DRAFT_STEPS = ['kind', 'text', 'about', 'place', 'files', 'identity', 'contact', 'check'] as const;
/** One question, one page. */
export type DraftStep = (typeof DRAFT_STEPS)[number];

/** Whom a signal is about, as it was chosen; the department is named by its slug. */
export interface DraftAbout {
  readonly department: string | null;
  readonly office: Office | null;
  readonly name: string | null;
}

export interface DraftAuthor {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What was answered so far. Null, or an empty text, is not answered yet. */
export interface DraftAnswers {
  /** In which the text is written. */
  readonly language: Language;
  readonly kind: Kind | null;
  readonly topic: Topic | null;
  readonly title: string;
  readonly text: string;
  readonly about: DraftAbout | null;
  readonly occurredOn: CivilDate | null;
  /** EKATTE code. */
  readonly settlement: string | null;
  readonly address: string | null;
  readonly identity: Identity | null;
  readonly author: DraftAuthor;
}

const NO_AUTHOR: DraftAuthor = { name: null, email: null, phone: null };

export const emptyAnswers = (language: Language): DraftAnswers => ({
  language,
  kind: null,
  topic: null,
  title: '',
  text: '',
  about: null,
  occurredOn: null,
  settlement: null,
  address: null,
  identity: null,
  author: NO_AUTHOR,
});

/** The answers that each step asks for; files are kept beside the draft, and the last step only shows. */
const FIELDS: Readonly<Record<DraftStep, readonly (keyof DraftAnswers)[]>> = {
  kind: ['kind', 'topic'],
  text: ['title', 'text', 'language'],
  about: ['about', 'occurredOn'],
  place: ['settlement', 'address'],
  files: [],
  identity: ['identity'],
  contact: ['author'],
  check: [],
};

/** Whether a kind takes a topic: corruption and abuse of office are told by a signal (АПК чл. 107, ал. 4). */
export const takesTopic = (kind: Kind, topic: Topic): boolean => kind === 'signal' || !SIGNAL_ONLY_TOPICS.has(topic);

/** The steps of this submission in order. Only a signal is about somebody. */
export function stepsOf({ kind }: Pick<DraftAnswers, 'kind'>): readonly DraftStep[] {
  return DRAFT_STEPS.filter((step) => step !== 'about' || kind === 'signal');
}

/** The step after this one; the last step is its own next, and a step that this kind has not leads to what follows it. */
export function nextStep(answers: Pick<DraftAnswers, 'kind'>, step: DraftStep): DraftStep {
  const steps = stepsOf(answers);
  return steps.find((candidate) => DRAFT_STEPS.indexOf(candidate) > DRAFT_STEPS.indexOf(step)) ?? 'check';
}

/** What must be answered before sending, by step; a step that isn't here asks for nothing that is required. */
const MISSING: Readonly<Partial<Record<DraftStep, (answers: DraftAnswers) => boolean>>> = {
  kind: ({ kind, topic }) => kind === null || topic === null,
  text: ({ title, text }) => title === '' || text === '',
  identity: ({ identity }) => identity === null,
  contact: ({ identity, author }) => identity !== null && identity !== 'anonymous' && author.name === null,
};

/** Steps that still miss a required answer, in order. */
export function missingSteps(answers: DraftAnswers): readonly DraftStep[] {
  return stepsOf(answers).filter((step) => MISSING[step]?.(answers) ?? false);
}

/** Where a saved step leads: on, or back to the last page once nothing is missing. */
export function stepAfterSaving(answers: DraftAnswers, step: DraftStep, returnsToCheck: boolean): DraftStep {
  return returnsToCheck ? (missingSteps(answers)[0] ?? 'check') : nextStep(answers, step);
}

/**
 * The answers with those of one step written in; other fields of `given` are left out. What the new answers make
 * senseless goes: whom a recommendation is about, a topic that its kind does not take, the name of the anonymous.
 */
export function answered(answers: DraftAnswers, step: DraftStep, given: Partial<DraftAnswers>): DraftAnswers {
  const own = Object.fromEntries(FIELDS[step].flatMap((field) => (given[field] === undefined ? [] : [[field, given[field]]])));
  return settled({ ...answers, ...own });
}

function settled(answers: DraftAnswers): DraftAnswers {
  const { kind, topic, identity, author } = answers;
  return {
    ...answers,
    topic: kind !== null && topic !== null && !takesTopic(kind, topic) ? null : topic,
    about: kind === 'signal' && !isEmpty(answers.about) ? answers.about : null,
    occurredOn: kind === 'signal' ? answers.occurredOn : null,
    author: identity === 'anonymous' ? { ...NO_AUTHOR, email: author.email } : author,
  };
}

const isEmpty = (about: DraftAbout | null): boolean =>
  about === null || (about.department === null && about.office === null && about.name === null);

/** What is sent; null while something is missing. The caller resolves the department of `about`. */
export function contentOf(answers: DraftAnswers, about: About | null): SubmissionContent | null {
  const { kind, topic, identity, author } = answers;
  if (kind === null || topic === null || identity === null || missingSteps(answers).length > 0) return null;
  return {
    kind,
    topic,
    title: answers.title,
    text: answers.text,
    language: answers.language,
    identity,
    authorName: author.name,
    authorEmail: author.email,
    authorPhone: author.phone,
    about,
    occurredOn: answers.occurredOn,
    settlement: answers.settlement,
    address: answers.address,
  };
}
