/** The public door of submissions: what higher tiers may use. */
export { SubmissionsModule } from './submissions.module.js';
export { Cases } from './storage/cases.js';
export { CaseHistory, type HistoryLine } from './storage/case-history.js';
export { type CaseMessage, Conversation } from './use-cases/conversation.js';
export { ConflictDeclarations } from './storage/conflict-declarations.js';
export { overdueDays } from './domain/overdue.js';
export type { Submission } from './domain/submission.js';
export * as access from './domain/case-access.js';
export * as authors from './use-cases/index.js';
export * as changes from './domain/case-change.js';
export * as events from './domain/submission-events.js';
export * as lifecycle from './domain/submission-lifecycle.js';
export * as policy from './domain/submission-policy.js';
export * as problems from './domain/submission-problems.js';
export * as reads from './reads/index.js';
export * as vocabulary from './domain/vocabulary.js';
