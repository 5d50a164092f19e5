import { resolve } from 'node:path';
import {
  BackupFailure,
  expectEmptyDatabase,
  expectEmptyStore,
  expectEmptyDataDir,
  expectKnownMigrations,
  newDatabase,
  restoreBackup,
  verifyBackup,
} from './platform/backup/index.js';
import { runCommand } from './platform/backup/command.js';
import { storeOf } from './platform/storage/store-of.js';
import { loadConfig } from './platform/config/load-config.js';

const USAGE = 'Usage: npm run restore -- <folder of a backup> [<its fingerprint>]';
const LOG_STANDS =
  'The transparency log signs nothing until it is known what was published since: put the folder "log" of the old DATA_DIR into the new one, or see "npm run log -- status".';
const HALF =
  'What was restored so far is incomplete: make the database anew, empty DATA_DIR and the bucket, if there is one, and start again.';

await runCommand(async ([folder, fingerprint = null], { signal, log, workingDir }) => {
  if (!folder) throw new BackupFailure(USAGE);
  const { config } = loadConfig();
  const source = resolve(workingDir, folder);
  const manifest = await verifyBackup(source, fingerprint, signal);
  expectKnownMigrations(manifest);
  await expectEmptyDataDir(config.dataDir);
  const { store } = await storeOf(config);
  if (store) await expectEmptyStore(store);
  const database = await newDatabase(config, log);
  try {
    await expectEmptyDatabase(database.url);
    const target = { databaseUrl: database.url, dataDir: config.dataDir, ...(store && { store }) };
    await restoreBackup(source, manifest, target, signal).catch((error: unknown) => {
      log.warn(HALF);
      throw error;
    });
  } finally {
    await database.letGo();
  }
  const said = `Restored the state of ${manifest.madeAt}. Start Zaedno, and look at a case and one of its files.`;
  const isLogged = manifest.tables.some(({ table, rows }) => table === 'log_checkpoint' && rows > 0);
  return isLogged ? `${said}\n${LOG_STANDS}` : said;
});
