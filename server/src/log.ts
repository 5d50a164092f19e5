import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { LogCommands } from './features/transparency-log/index.js';
import { runCommand } from './platform/backup/command.js';
import { presentDatabase } from './platform/backup/index.js';
import { connectedTo } from './platform/config/config.js';
import { loadConfig } from './platform/config/load-config.js';

/** Looks after the transparency log; Zaedno may run meanwhile. Migrations are left to its start. */
await runCommand(async (words, { log }) => {
  const { config } = loadConfig();
  const database = await presentDatabase(config, log);
  try {
    const connected = connectedTo(config, config.databaseUrl ?? database.url);
    const quiet = AppModule.with({ ...connected, logLevel: 'error' });
    const context = await NestFactory.createApplicationContext(quiet, { logger: ['error'], abortOnError: false });
    try {
      return await context.get(LogCommands, { strict: false }).run(words);
    } finally {
      await context.close();
    }
  } finally {
    await database.letGo();
  }
});
