import { test as base } from '@playwright/test';
import { Api } from './api.js';
import { ServerProcess, type ServerOptions } from './server-process.js';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.js';

/** A server that one test may break: an embedded database of its own, and nobody else uses it. */
export class LoneServer {
  private constructor(
    private readonly folder: TemporaryFolder,
    private running: ServerProcess,
  ) {}

  static async start(settings: ServerOptions['settings'] = { DEMO: '0' }): Promise<LoneServer> {
    const folder = await temporaryFolder('fault');
    try {
      return new LoneServer(folder, await ServerProcess.start({ dataDir: `${folder.path}/data`, ...(settings ? { settings } : {}) }));
    } catch (error) {
      await folder.erase();
      throw error;
    }
  }

  get process(): ServerProcess {
    return this.running;
  }

  get url(): string {
    return this.running.url;
  }

  /** Starts it again on the same files and the same port, as a supervisor would. */
  async startAgain(): Promise<void> {
    this.running = await ServerProcess.start({ dataDir: `${this.folder.path}/data`, port: this.running.port, settings: { DEMO: '0' } });
  }

  async erase(): Promise<void> {
    await this.running.stop();
    await this.folder.erase();
  }
}

export interface LoneFixtures {
  server: LoneServer;
  /** Somebody who uses that server. */
  visitor: Api;
}

export const test = base.extend<LoneFixtures>({
  server: async ({ browserName: _ }, use, test) => {
    const server = await LoneServer.start();
    await use(server);
    await server.erase();
    if (test.status !== test.expectedStatus) await test.attach('server', { body: server.process.written, contentType: 'text/plain' });
  },
  visitor: async ({ server }, use) => {
    const visitor = await Api.open(server.url);
    await use(visitor);
    await visitor.close();
  },
  baseURL: async ({ server }, use) => use(server.url),
});

export { expect } from '@playwright/test';
