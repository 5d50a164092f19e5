import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { ConnectedConfig } from '../../src/platform/config/config.js';
import { OutboxWorker } from '../../src/platform/outbox/outbox-worker.js';
import { createWebApplication } from '../../src/web.js';
import { ApiClient } from './api-client.js';
import { TestClock } from './test-clock.js';
import { testConfig } from './test-config.js';
import { createTestDatabase } from './test-database.js';

export interface TestApplication {
  readonly app: NestFastifyApplication;
  readonly clock: TestClock;
  readonly dataSource: DataSource;
  readonly dataDir: string;
  /** A visitor without cookies; each call makes another one. */
  visitor(): ApiClient;
  /** Delivers all events that are due. */
  drainOutbox(): Promise<number>;
  close(): Promise<void>;
}

/** The real application on a database of its own, asked in process. Its clock stands at 2026-11-23 11:00 in Sofia. */
export async function startTestApplication(changes: Partial<ConnectedConfig> = {}): Promise<TestApplication> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'zaedno-files-'));
  const clock = new TestClock();
  const app = await createWebApplication(testConfig(database.url, dataDir, changes), clock);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    clock,
    dataSource: app.get(DataSource),
    dataDir,
    visitor: () => new ApiClient(app),
    drainOutbox: () => app.get(OutboxWorker).drain(),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
