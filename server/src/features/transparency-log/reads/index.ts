/** What the log says of cases, for the features that tell people of it. */
export { LOG_TYPES } from '../domain/log-entry.js';
export { type EntryStanding, LOG_STANDINGS, type LogStanding, promisedUntil, standingOf } from '../domain/log-standing.js';
export { commitment } from '../use-cases/commitment.js';
export { CaseEntries, type CaseEntry, type LogPlace } from './case-entries.query.js';
