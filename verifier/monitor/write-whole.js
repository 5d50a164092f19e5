import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that whoever reads it, also after a fall of the machine, finds all of it or the one before.
 *
 * @param {string} path
 * @param {string | Uint8Array} content
 * @param {number} mode
 */
export function writeWhole(path, content, mode = 0o644) {
  const draft = `${path}.${process.pid}.draft`;
  try {
    withFile(openSync(draft, 'w', mode), (file) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      fsyncSync(file);
    });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  // The new name is durable once its folder is; Windows opens no folders.
  if (process.platform !== 'win32') withFile(openSync(dirname(path), 'r'), fsyncSync);
}

/**
 * @param {number} file
 * @param {(file: number) => void} work
 */
function withFile(file, work) {
  try {
    work(file);
  } finally {
    closeSync(file);
  }
}
