/** The pure door of submissions, for the domains of higher tiers: nothing behind it reads, writes or waits. */
export type { Submission } from './submission.js';
export type { TimelineType } from './timeline.js';
export * as awaited from './awaited.js';
export * as access from './case-access.js';
export * as changes from './case-changes.js';
export * as clock from './case-clock.js';
export * as erasures from './erasure.js';
export * as events from './submission-events.js';
export * as labels from './labels.js';
export * as lifecycle from './submission-lifecycle.js';
export * as opinions from './second-opinion.js';
export * as verdictChanges from './author-verdict.js';
export * as policy from './submission-policy.js';
export * as problems from './submission-problems.js';
export * as vocabulary from './vocabulary.js';
