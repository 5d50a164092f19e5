import type { Words } from '../../../kernel/words.js';
import type { AssessedStep } from '../../commitments/domain/index.js';

/** How far something has come, as it stands inside a sentence. */
export const STEP_WORDS: Readonly<Record<AssessedStep, Words>> = {
  no_evidence: { bg: 'няма доказателства', en: 'no evidence' },
  not_started: { bg: 'не е започнато', en: 'not started' },
  limited: { bg: 'ограничено', en: 'limited' },
  substantial: { bg: 'съществено', en: 'substantial' },
  complete: { bg: 'изпълнено', en: 'complete' },
};
