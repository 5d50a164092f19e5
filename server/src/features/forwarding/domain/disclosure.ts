import { failure, type FieldError, type Result, success } from '../../../kernel/problem.js';
import { problems, type Submission, type vocabulary } from '../../submissions/domain/index.js';
import { forwardingFault } from './forwarding-rules.js';

export const DISCLOSURES = ['nothing', 'name', 'contact'] as const;
/** What the authority learns of the author: nothing, the name, or the name with e-mail and telephone. */
export type Disclosure = (typeof DISCLOSURES)[number];

export const SOURCES = ['original', 'public'] as const;
/** Which text goes: the author's own, or the one that everybody reads. */
export type Source = (typeof SOURCES)[number];

export type Leave = 'free' | 'with_reason' | 'never';

/**
 * What of the author may go to another authority. Whoever signs with their name in public hides nothing by it; how to reach them, and who a
 * hidden author is, goes only for a reason that the author reads; an anonymous one is nobody, and the address that they left is for our letters.
 */
export const LEAVE: Readonly<Record<vocabulary.Identity, Readonly<Record<Disclosure, Leave>>>> = {
  named: { nothing: 'free', name: 'free', contact: 'with_reason' },
  hidden: { nothing: 'free', name: 'with_reason', contact: 'with_reason' },
  anonymous: { nothing: 'free', name: 'never', contact: 'never' },
};

/** What a moderator is shown chosen. */
export const usualDisclosure = (identity: vocabulary.Identity): Disclosure => (identity === 'named' ? 'name' : 'nothing');

/** A reason in fewer characters is none. */
const SHORTEST_REASON = 10;

export interface LetterChoices {
  readonly source: Source;
  readonly disclosed: Disclosure;
  readonly disclosureReason: string | null;
  /** To the authority, in the municipality's words. */
  readonly words: string | null;
}

/** The choices as they may go; 422 with the rule otherwise. */
export function judgeChoices(submission: Submission, choices: LetterChoices): Result<LetterChoices> {
  const leave = LEAVE[submission.identity][choices.disclosed];
  const reason = leave === 'with_reason' ? (choices.disclosureReason?.trim() ?? '') : '';
  const errors: FieldError[] = [
    ...(leave === 'never' ? [forwardingFault('/disclosed', 'disclosure_never')] : []),
    ...(leave === 'with_reason' && reason.length < SHORTEST_REASON
      ? [forwardingFault('/disclosureReason', 'disclosure_reason_required')]
      : []),
    ...(choices.source === 'public' && submission.publicText === null ? [forwardingFault('/source', 'no_public_text')] : []),
  ];
  if (errors.length > 0) return failure(problems.DECISION_INVALID, { errors });
  return success({ ...choices, disclosureReason: reason === '' ? null : reason });
}

/** Whether files must be free of what could tell who the author is, such as the data in a photograph: only copies drawn anew go then. */
export const isProtected = (
  { identity }: Pick<Submission, 'identity'>,
  { source, disclosed }: Pick<LetterChoices, 'source' | 'disclosed'>,
): boolean => source === 'public' || (identity !== 'named' && disclosed === 'nothing');
