/** The pure door of redaction, for the domains of higher tiers: spans over an original, and the public text that follows from them. */
export { blockOf } from './block-texts.js';
export { redact } from './redact.js';
export { REDACTION_INVALID } from './redaction-problems.js';
export { isSameSpan, MOST_SPANS, normalise, REDACTION_TYPES, type RedactionType, type Span } from './span.js';
export { spanFaults } from './span-faults.js';
export { union } from './union.js';
