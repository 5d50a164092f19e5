import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { AppModule } from './app.module.js';
import { DemoClock, isPlayed, PlayDemo } from './features/demo/index.js';
import type { ConnectedConfig } from './platform/config/config.js';

/** Fills an empty demo installation; one that is filled is left as it is. The scenes need a clock of their own. */
export async function loadDemo(config: ConnectedConfig): Promise<void> {
  // Asked before anything else: an application of its own takes as long as all the rest of a start.
  if (await isFilled(config.databaseUrl)) return;
  const clock = new DemoClock();
  const context = await NestFactory.createApplicationContext(AppModule.with({ ...config, logLevel: 'warn' }, clock), {
    logger: ['warn', 'error'],
  });
  try {
    await context.get(PlayDemo).run(clock, new Date());
  } finally {
    await context.close();
  }
}

async function isFilled(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  // A connection that breaks is told by the statement that waits for it; without a listener it would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await isPlayed(async (sql) => (await client.query<{ any: boolean }>(sql)).rows);
  } finally {
    await client.end();
  }
}
