/** Redactions of cases, for higher tiers. */
export { type CaseSpans, type MarkedSpan, type RedactionWork, SPAN_ORIGINS, type SpanOrigin } from '../domain/case-redactions.js';
export { CaseRedactions } from '../storage/case-redactions.js';
export { FileReview, type FileUnderReview } from './file-review.js';
export { RedactionMarks } from './redaction-marks.js';
export { SaveFileRedaction } from './save-file-redaction.js';
export { type RedactionsGiven, SaveRedactions } from './save-redactions.js';
