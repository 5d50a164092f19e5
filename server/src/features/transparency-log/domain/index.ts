/** The pure door of the transparency log, for the domains of higher tiers. */
export type { CommittedTexts, LogFact, LoggedDecision, LoggedTerm, LogType, MovedTerm } from './log-entry.js';
