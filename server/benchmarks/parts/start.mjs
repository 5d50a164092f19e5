import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../frame/load.mjs';
import { startProcess } from '../frame/servers.mjs';

export const about = 'from "node start.mjs" to the first page, after a build: with an empty folder, and with one that is there';

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
  const began = performance.now();
  const environment = { DATA_DIR: dataDir, DEMO: demo, LOG_LEVEL: 'warn' };
  const server = await startProcess('start.mjs', { environment, path: '/bg/', patience: PATIENCE, every: 20 });
  const taken = performance.now() - began;
  await server.stop();
  return taken;
}
