/** The pure door of moderation, for the domains of higher tiers: spans over what an author wrote. */
export { caseSpanFaults, type CaseSpans, isEmpty, NO_SPANS, redactCase } from './case-redactions.js';
