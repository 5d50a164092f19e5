/** The door of backup and restore; `server/src/backup.ts` and `restore.ts` are the commands. */
export { newDatabase, presentDatabase } from './database-of.js';
export { BackupFailure, type Manifest } from './manifest.js';
export { expectEmptyDatabase, expectEmptyDataDir, expectKnownMigrations, restoreBackup, type RestoreTarget } from './restore-backup.js';
export { verifyBackup } from './verify-backup.js';
export { type BackupResult, type BackupSource, writeBackup } from './write-backup.js';
export { expectEmptyStore } from './store-files.js';
