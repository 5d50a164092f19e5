import { resolve } from 'node:path';
import {
  BackupFailure,
  expectEmptyDatabase,
  expectEmptyDataDir,
  expectKnownMigrations,
  newDatabase,
  restoreBackup,
  verifyBackup,
} from './platform/backup/index.js';
import { runCommand } from './platform/backup/command.js';
import { loadConfig } from './platform/config/load-config.js';

const USAGE = 'Usage: npm run restore -- <folder of a backup> [<its fingerprint>]';
const HALF = 'What was restored so far is incomplete: make the database anew, empty DATA_DIR, and start again.';

await runCommand(async ([folder, fingerprint = null], { signal, log, workingDir }) => {
  if (!folder) throw new BackupFailure(USAGE);
  const { config } = loadConfig();
  const source = resolve(workingDir, folder);
  const manifest = await verifyBackup(source, fingerprint, signal);
  expectKnownMigrations(manifest);
  await expectEmptyDataDir(config.dataDir);
  const database = await newDatabase(config, log);
  try {
    await expectEmptyDatabase(database.url);
    await restoreBackup(source, manifest, { databaseUrl: database.url, dataDir: config.dataDir }, signal).catch((error: unknown) => {
      log.warn(HALF);
      throw error;
    });
  } finally {
    await database.letGo();
  }
  return `Restored the state of ${manifest.madeAt}. Start Zaedno, and look at a case and one of its files.`;
});
