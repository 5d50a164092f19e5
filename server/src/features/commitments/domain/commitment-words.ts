import type { Words } from '../../../kernel/words.js';
import type { CommitmentSource } from './commitment.js';
import type { AssessedStep } from './step.js';

/** What a step is called in a table, by the department or by a monitor. */
export const ASSESSED_WORDS: Readonly<Record<AssessedStep, Words>> = {
  no_evidence: { bg: 'няма доказателства', en: 'no evidence' },
  not_started: { bg: 'не е започнато', en: 'not started' },
  limited: { bg: 'ограничено', en: 'limited' },
  substantial: { bg: 'значително', en: 'substantial' },
  complete: { bg: 'изпълнено', en: 'complete' },
};

export const SOURCE_WORDS: Readonly<Record<CommitmentSource, Words>> = {
  answer: { bg: 'отговор на гражданин', en: 'answer to a citizen' },
  measure: { bg: 'мярка от документ', en: 'measure of a document' },
};
