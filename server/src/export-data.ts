import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { WriteExport } from './features/open-data/index.js';
import { runCommand } from './platform/backup/command.js';
import { presentDatabase } from './platform/backup/index.js';
import { connectedTo } from './platform/config/config.js';
import { loadConfig } from './platform/config/load-config.js';
import { StartFailure } from './platform/config/start-failure.js';

/** Makes the export of today now, in the place of that of the night; Zaedno may run meanwhile. Migrations are left to its start. */
await runCommand(async (_, { log }) => {
  const { config } = loadConfig();
  const database = await presentDatabase(config, log);
  try {
    const connected = connectedTo(config, config.databaseUrl ?? database.url);
    const quiet = AppModule.with({ ...connected, logLevel: 'error' });
    const context = await NestFactory.createApplicationContext(quiet, { logger: ['error'], abortOnError: false });
    try {
      const made = await context.get(WriteExport, { strict: false }).run();
      if (!made)
        throw new StartFailure('Another process writes an export, or a text stopped being public meanwhile. Try again in a minute.');
      const bytes = made.files.reduce((sum, file) => sum + file.bytes, 0);
      return `Exported ${made.files.length} files, ${bytes} bytes: ${new URL(`/data/${made.day}/all.zip`, config.publicUrl).href}`;
    } finally {
      await context.close();
    }
  } finally {
    await database.letGo();
  }
});
