import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from '@nestjs/common';
import { LogStart } from './features/transparency-log/index.js';
import type { ConnectedConfig } from './platform/config/config.js';
import { loadDemo } from './load-demo.js';
import { prepareDatabase } from './prepare-database.js';
import { Bucket } from './platform/storage/bucket.js';
import { settleKeys } from './settle-keys.js';
import { createWebApplication } from './web.js';
import { startWork, type Work } from './worker.js';

export interface RunningApplication {
  readonly url: string;
  /** Stops taking requests, lets those under way end, then ends the work in the background. */
  close(): Promise<void>;
}

/** Prepares the database and runs what `config.process` names: pages and API, the work behind them, or both. */
export async function serve(config: ConnectedConfig): Promise<RunningApplication> {
  const warnings = await prepareDatabase(config, (client) => settleKeys(client, config.dataDir));
  if (config.demo) await loadDemo(config);
  const app = await createWebApplication(config);
  await app.init();
  await app.get(LogStart).expectSettledKey();
  await app.get<Bucket | null>(Bucket)?.expectUsable();
  for (const warning of warnings) new Logger('Database').warn(warning);
  const work = config.process === 'web' ? null : startWork(app);
  if (config.process !== 'worker') await app.listen(config.port, config.host);
  return { url: config.publicUrl.href, close: () => end(app, work) };
}

async function end(app: NestFastifyApplication, work: Work | null): Promise<void> {
  const logger = new Logger('Shutdown');
  logger.log('Draining');
  const draining = app.getHttpAdapter().getInstance().close();
  await Promise.all([draining, work?.stop()]);
  await app.close();
}
