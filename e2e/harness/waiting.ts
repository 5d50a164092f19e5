import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between two looks. */
const PAUSE = 50;

/** Looks until there is something to see. @throws Error naming what was waited for, after `limit` milliseconds */
export async function eventually<T>(what: string, look: () => Promise<T | null>, limit: number): Promise<T> {
  const deadline = performance.now() + limit;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (performance.now() > deadline) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
    await sleep(PAUSE);
  }
}
