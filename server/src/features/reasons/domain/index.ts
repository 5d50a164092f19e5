/** The pure door of reasons, for the domains of higher tiers. */
export { leftOpen, REASON_PLACEHOLDERS, type ReasonPlaceholder } from './placeholders.js';
export { FIRST_REASONS, type Reason, REASON_EFFECTS, type ReasonCode, type ReasonEffect } from './reason.js';
