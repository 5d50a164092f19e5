import type { ConnectedConfig } from '../../src/platform/config/config.js';

/** Settings of an application under test: production's strictness without the demo's leniency, nothing listening. */
export function testConfig(databaseUrl: string, dataDir: string, changes: Partial<ConnectedConfig> = {}): ConnectedConfig {
  return {
    env: 'test',
    port: 3000,
    host: '127.0.0.1',
    publicUrl: new URL('http://localhost:3000'),
    allowedHosts: ['localhost', '127.0.0.1', '[::1]'],
    allowedOrigins: ['http://localhost:3000', 'http://127.0.0.1:3000'],
    dataDir,
    bucket: null,
    databaseUrl,
    migrationDatabaseUrl: databaseUrl,
    pooled: false,
    replicaUrl: null,
    smtpUrl: null,
    mailFrom: 'zaedno@zaedno.example',
    trustProxy: false,
    process: 'web',
    demo: false,
    demoPassword: 'zaedno-demo-2026',
    // Letters leave at once; tests of the way back set it.
    undoMinutes: 0,
    // Tests send as fast as programs do; those of the wait set it.
    submitWaitSeconds: 0,
    openDataKept: 2,
    // Tests ask as fast as programs do; those of the limit set it.
    readsPerMinute: 0,
    // Tests count the statements of a read, and change rows behind the application; those of the cache set it.
    publicCacheBytes: 0,
    fetchLinks: false,
    webhooks: 'loopback',
    logOrigin: null,
    logKeys: [],
    logWitnesses: [],
    logLevel: 'silent',
    ...changes,
  };
}
