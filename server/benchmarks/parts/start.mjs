import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median } from '../frame/load.mjs';

export const about = 'from "npm start" to the first page, after a build: with an empty folder, and with one that is there';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Milliseconds. */
const MOST = 5_000;
const PATIENCE = 300_000;

export async function run({ options: { rounds } }) {
  const folder = await mkdtemp(join(tmpdir(), 'zaedno-start-'));
  const times = { cold: [], warm: [], demonstration: [] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      times.cold.push(await firstPage(join(folder, `real-${round}`), '0'));
      times.warm.push(await firstPage(join(folder, `real-${round}`), '0'));
    }
    // Its story is played once, at the first start: that is told, and no part of the goal.
    const played = await firstPage(join(folder, 'demo'), '1');
    for (let round = 0; round < rounds; round += 1) times.demonstration.push(await firstPage(join(folder, 'demo'), '1'));
    return [
      row('cold: an empty folder', median(times.cold)),
      row('warm', median(times.warm)),
      { ...row('warm, the demonstration', median(times.demonstration)), note: `Its first start took ${(played / 1_000).toFixed(1)} s.` },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const row = (what, measured) => ({ what, unit: 'ms', measured, yardstick: MOST, ratio: measured / MOST, goal: { most: 1 } });

/** Milliseconds until the start page is answered; the server is ended then. */
async function firstPage(dataDir, demo) {
  const port = await freePort();
  const { PATH, HOME } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, ['start.mjs'], {
    cwd: ROOT,
    env: { PATH, HOME, PORT: String(port), DATA_DIR: dataDir, DEMO: demo, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    while (!(await answers(`http://127.0.0.1:${port}/bg/`))) {
      if (child.exitCode !== null || performance.now() - began > PATIENCE) throw new Error('The application did not start.');
      await pause(20);
    }
    return performance.now() - began;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
