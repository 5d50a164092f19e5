import { resolve } from 'node:path';
import { BackupFailure, presentDatabase, writeBackup } from './platform/backup/index.js';
import { runCommand } from './platform/backup/command.js';
import { storeOf } from './platform/storage/store-of.js';
import { loadConfig } from './platform/config/load-config.js';

const USAGE = 'Usage: npm run backup -- <folder that does not exist yet>';

await runCommand(async ([folder], { signal, log, workingDir }) => {
  if (!folder) throw new BackupFailure(USAGE);
  const { config } = loadConfig();
  const database = await presentDatabase(config, log);
  const store = await storeOf(config);
  try {
    const target = resolve(workingDir, folder);
    const { manifest, fingerprint } = await writeBackup({ databaseUrl: database.url, dataDir: config.dataDir, ...store }, target, signal);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    return (
      `Backed up ${rows} rows of ${manifest.tables.length} tables, and ${manifest.files.length} files and keys, to ${target}.\n` +
      `It holds personal data and the keys: encrypt it before it leaves this machine.\nFingerprint: ${fingerprint}`
    );
  } finally {
    await database.letGo();
  }
});
