/** The public door of submissions: what higher tiers may use. */
export { SubmissionsModule } from './submissions.module.js';
export { Cases } from './storage/cases.js';
export { ReportMarks } from './storage/report-marks.js';
export { CaseHistory, type HistoryLine } from './storage/case-history.js';
export { type CaseMessage, Conversation } from './use-cases/conversation.js';
export { ConflictDeclarations } from './storage/conflict-declarations.js';
export { overdueDays } from './domain/overdue.js';
export * as authors from './use-cases/index.js';
export * as reads from './reads/index.js';
export {
  access,
  awaited,
  changes,
  clock,
  erasures,
  events,
  labels,
  lifecycle,
  opinions,
  policy,
  problems,
  type Submission,
  verdictChanges,
  vocabulary,
} from './domain/index.js';
