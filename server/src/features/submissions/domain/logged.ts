import type { EventValue } from '../../../kernel/domain-event.js';
import type { LogFact, MovedTerm } from '../../transparency-log/domain/index.js';
import type { CaseEntry } from './case-change.js';
import { keepsPublicText } from './erasure.js';
import type { Submission, Terms } from './submission.js';
import type { TimelineType } from './timeline.js';

/** A line of the history of a case, with the case as it is after it. */
export interface Logged {
  readonly submission: Submission;
  readonly entry: CaseEntry;
  /** The terms that moved with it. */
  readonly moved: readonly MovedTerm[];
}

/** The facts of the log that a line is; the terms that moved are told besides. */
type Tell = (logged: Logged) => readonly LogFact[];

/** The log says nothing of the line, and why. */
interface Silence {
  readonly because: string;
}

const not = (because: string): Silence => ({ because });

const told =
  (d: Extract<LogFact, { t: 'decision' }>['d']): Tell =>
  ({ entry }) => [{ t: 'decision', d, ...textsOf(entry) }];

const published: Tell = ({ entry }) => [
  { t: 'decision', d: entry.details['redacted'] === true ? 'publish_redacted' : 'publish', ...textsOf(entry) },
];

const answered: Tell = ({ entry }) => [
  { t: 'response', outcome: code(entry, 'outcome') ?? '', version: versionOf(entry), texts: entry.texts ?? {} },
];

const BETWEEN = not('It is said between the author and the staff, and nobody else reads that it was.');
const OF_STAFF = not('It tells of people who work here and not of the case.');
const UNDECIDED = not('Nothing is decided by it: the decision that follows is an entry.');
const OF_THE_HOUSE = not('Who in the town hall has the case moves no term and takes no word from the public.');
const ASIDE = not('It is said beside the case: text, terms and procedure stay as they are, and everybody reads it with the case.');

/**
 * What each line of the history is in the transparency log. A new line does not compile until it stands here. Logged is the receipt, whatever
 * decides what the public reads or where the procedure goes, whoever did it, each published answer, each term that moved, and each erasure.
 */
export const LOGGED = {
  received: ({ submission: { kind, moderateBy, decideBy, title, text } }) => [
    { t: 'received', kind, due: { moderate: moderateBy, decide: decideBy }, texts: { title, text } },
  ],
  published,
  published_again: published,
  withheld: ({ entry }) => [{ t: 'decision', d: 'reject', ...reasonOf(entry) }],
  assigned: OF_THE_HOUSE,
  handed_back: OF_THE_HOUSE,
  answered,
  corrected: answered,
  answer_redacted: told('redact_answer'),
  text_edited: ({ entry }) => [{ t: 'decision', d: 'edit', ...reasonOf(entry), ...textsOf(entry) }],
  reopened: told('reopen'),
  closed: told('close'),
  forwarded: ({ submission, entry }) => [{ t: 'decision', d: 'forward', ...whereTo(submission, 'to', code(entry, 'authorityId')) }],
  merged: ({ submission, entry }) => [{ t: 'decision', d: 'merge', ...whereTo(submission, 'into', entry.intoCase ?? null) }],
  unmerged: told('unmerge'),
  new_facts: not('It is a note of the staff at the earlier case; that the repeat was joined to it is an entry.'),
  withdrawn: told('withdraw'),
  message_from_author: BETWEEN,
  message_from_staff: BETWEEN,
  attachment_added: BETWEEN,
  identity_revealed: not('It tells of who the author is, and only they read it.'),
  access_code_renewed: BETWEEN,
  email_confirmed: BETWEEN,
  conflict_declared: OF_STAFF,
  decision_undone: told('undo'),
  rejection_proposed: UNDECIDED,
  rejection_disputed: UNDECIDED,
  appeal_lodged: UNDECIDED,
  appeal_handed_on: OF_STAFF,
  appeal_upheld: told('uphold'),
  appeal_overturned: told('overturn'),
  erased: ({ submission, entry }) => [
    { t: 'erased', what: keepsPublicText(submission) ? 'original' : 'everything', basis: code(entry, 'rule') ?? '' },
  ],
  // The terms that moved are all there is to tell.
  deadline_extended: () => [],
  clarification_asked: ASIDE,
  clarification_ended: ASIDE,
  verdict_given: ASIDE,
  verdict_reviewed: OF_STAFF,
  reopened_by_author: told('reopen'),
  forwarding_asked: UNDECIDED,
  forwarding_declined: ASIDE,
} as const satisfies Readonly<Record<TimelineType, Tell | Silence>>;

/** Lines of which the log says nothing. */
export type UnloggedType = { [Type in TimelineType]: (typeof LOGGED)[Type] extends Silence ? Type : never }[TimelineType];

/** Why a term moves with a line; with any other one because the case came back and was counted again. */
const MOVED_BY: Readonly<Partial<Record<TimelineType, Extract<LogFact, { t: 'deadline' }>['r']>>> = {
  deadline_extended: 'extended',
  reopened_by_author: 'new_facts',
};

/** What the log tells of a line, in its order; empty where it tells nothing. */
export function factsOf(logged: Logged): readonly LogFact[] {
  const { type } = logged.entry;
  const tell: Tell | Silence = LOGGED[type];
  return [...('because' in tell ? [] : tell(logged)), ...deadlineFacts(logged.moved, MOVED_BY[type] ?? 'returned')];
}

export const deadlineFacts = (moved: readonly MovedTerm[], r: Extract<LogFact, { t: 'deadline' }>['r']): LogFact[] =>
  moved.map((term) => ({ t: 'deadline', r, ...term }));

type Days = Pick<Terms, 'moderateBy' | 'decideBy' | 'notifyBy'>;

const TERMS = { moderate: 'moderateBy', decide: 'decideBy', notify: 'notifyBy' } as const satisfies Record<MovedTerm['term'], keyof Days>;

/** The terms that are not what they were. */
export function movedTerms(before: Days, after: Days): MovedTerm[] {
  return Object.entries(TERMS).flatMap(([term, field]): MovedTerm[] =>
    before[field] === after[field] ? [] : [{ term: term as MovedTerm['term'], old: before[field], new: after[field] }],
  );
}

const textsOf = ({ texts }: CaseEntry): Pick<CaseEntry, 'texts'> => (texts ? { texts } : {});

const reasonOf = (entry: CaseEntry): { r?: string } => named('r', code(entry, 'reasonCode'));

const named = <Name extends string, Value extends string>(name: Name, value: Value | null): Partial<Record<Name, Value>> =>
  value === null ? {} : ({ [name]: value } as Record<Name, Value>);

/**
 * Where a case went on tells what it is about. Of one whose text nobody reads the log keeps that to itself: everybody may learn its number later,
 * when the text is withheld, and an entry stays.
 */
const whereTo = <Name extends string, Value extends string>(
  { publication }: Submission,
  name: Name,
  value: Value | null,
): Partial<Record<Name, Value>> => named(name, publication === 'published' ? value : null);

const versionOf = ({ details }: CaseEntry): number => (typeof details['version'] === 'number' ? details['version'] : 1);

function code({ details }: CaseEntry, name: string): string | null {
  const value: EventValue | undefined = details[name];
  return typeof value === 'string' ? value : null;
}
