import { readFileSync } from 'node:fs';

// The compiler options of the build, so that tests run what is shipped. Only `jsc`: Jest itself chooses the module format, and the
// build leaves specs out. `swcrc: false`, or swc reads the file again and merges what was left out.
const { jsc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

// Far from Sofia, where it is another day for seven hours of each: whatever counts by the machine's own clock or calendar shows here. Workers
// inherit it, and so do the servers that they start.
process.env.TZ = 'America/New_York';

const base = {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc, swcrc: false }] },
  // Sources import './x.js', as Node needs it, and the file is x.ts. A package's own x.js wins, should it ship both.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'] },
  setupFiles: ['<rootDir>/test/setup.ts'],
};

export default {
  maxWorkers: 2,
  // Each file's modules stay in its worker's memory (jestjs/jest#14605), some 60 MB of a database suite: a worker that holds more than this
  // after a file is replaced by a fresh one, long before its heap is full and the collector takes half of the time.
  workerIdleMemoryLimit: '800MB',
  // Milliseconds; generous, as two database suites share two cores.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  projects: [
    { ...base, displayName: 'unit', testMatch: ['**/*.spec.ts'] },
    {
      ...base,
      displayName: 'db',
      testMatch: ['**/*.db-spec.ts'],
      globalSetup: '<rootDir>/test/database-global-setup.mjs',
      globalTeardown: '<rootDir>/test/database-global-teardown.mjs',
    },
  ],
};
