/** The pure door of the redaction of entries, for the domains of higher tiers. */
export type { EntryKind, EntryRedaction } from './entry-redaction.js';
