import { readFile } from 'node:fs/promises';

/** Megabytes of physical memory that a process holds (Linux). */
export async function megabytesOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1_024;
}
