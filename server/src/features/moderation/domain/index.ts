/** The pure door of moderation, for the domains of higher tiers: spans over what an author wrote, and acts. */
export { caseSpanFaults, type CaseSpans, isEmpty, NO_SPANS, redactCase } from './case-redactions.js';
export { isToldToAuthor, type ModerationAct } from './moderation-act.js';
