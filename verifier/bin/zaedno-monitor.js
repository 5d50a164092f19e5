#!/usr/bin/env node
// Node.js 20 calls WebCrypto's Ed25519 experimental, and would say so at every start.
process.removeAllListeners('warning');

const { run } = await import('../monitor/run.js');

process.exitCode = await run(
  process.argv.slice(2),
  (text) => process.stdout.write(`${text}\n`),
  (text) => process.stderr.write(`${text}\n`),
);
