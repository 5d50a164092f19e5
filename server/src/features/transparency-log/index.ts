/** The public door of the transparency log: nothing else in this folder is imported from outside. */
export type { LogType, MovedTerm } from './domain/log-entry.js';
export type { LoggedEntry } from './domain/logged-entry.js';
export * as logged from './reads/index.js';
export { LogIdentity } from './reads/log-identity.js';
export { LogReader } from './reads/log-reader.js';
export { LogPromises } from './signing/log-promises.js';
export { LogStart } from './signing/log-start.js';
export { TransparencyLogModule } from './transparency-log.module.js';
export { LogCommands } from './use-cases/log-commands.js';
export { ForgetSalts } from './use-cases/forget-salts.js';
export { LogEntries, newLogCase, type NewEntry } from './use-cases/log-entries.js';
export { LogSequencer } from './use-cases/log-sequencer.js';
