import { weighsOnTownHall } from './second-opinion.js';
import type { Submission } from './submission.js';

/** What a case keeps count of for others: who is affected, and what was joined to it, directly or through another one. */
export type JoinedCounts = Pick<Submission, 'supports' | 'repeats' | 'twoPersonRepeats'>;

/** What a case adds to the counts of the one that it is joined to: itself, and all that was joined to it. */
export const countsOf = (submission: Submission): JoinedCounts => ({
  supports: submission.supports,
  repeats: submission.repeats + 1,
  twoPersonRepeats: submission.twoPersonRepeats + (weighsOnTownHall(submission) ? 1 : 0),
});
