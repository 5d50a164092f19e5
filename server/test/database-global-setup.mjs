import './typescript-hooks.mjs';

/** One PostgreSQL for the whole run; see `database-server.ts`. */
export default async function setUp() {
  const { startTestServer } = await import('./database-server.js');
  globalThis.testServer = await startTestServer();
}
