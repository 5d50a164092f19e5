/** The public door of the transparency log: nothing else in this folder is imported from outside. */
export type { CommittedTexts, LogFact, LoggedDecision, LoggedTerm, LogType, MovedTerm } from './domain/log-entry.js';
export type { LogCheckpoint, LogGeneration, LogState } from './domain/log-state.js';
export type { LoggedEntry, PendingEntry, Salts } from './domain/logged-entry.js';
export * as logged from './reads/index.js';
export { LogIdentity, type LogIdentityRead } from './reads/log-identity.js';
export { LogReader } from './reads/log-reader.js';
export { LogPromises } from './signing/log-promises.js';
export { TransparencyLogModule } from './transparency-log.module.js';
export { ForgetSalts } from './use-cases/forget-salts.js';
export { LogEntries, type NewEntry } from './use-cases/log-entries.js';
export { LogSequencer } from './use-cases/log-sequencer.js';
export { newLogCase, TransparencyLog } from './use-cases/transparency-log.js';
