import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CouldNotCheck } from './could-not-check.js';

/**
 * Works alone in a folder: two visits at once would each overwrite what the other saw. A lock whose holder is gone is taken over.
 *
 * @template Result
 * @param {string} folder
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 * @throws {CouldNotCheck} `state_in_use`
 */
export async function alone(folder, work) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  take(path);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function take(path) {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (isAlive(path)) break;
      rmSync(path, { force: true });
    }
  }
  throw new CouldNotCheck('state_in_use', { at: path });
}

/** @param {string} path */
function isAlive(path) {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    if (!Number.isInteger(holder) || holder <= 0 || holder === process.pid) return holder === process.pid;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
