/** The pure door of the transparency log, for the domains of higher tiers. */
export type { CommittedTexts, LogFact, MovedTerm } from './log-entry.js';
