import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The built product that is tried; another checkout's through ZAEDNO_ROOT. */
export const ROOT = process.env['ZAEDNO_ROOT'] ?? resolve(import.meta.dirname, '../..');

/** The whole environment of a process of ours: what the developer has set for other purposes is left out. */
export function bareEnvironment(settings: Readonly<Record<string, string>>): Record<string, string> {
  const passedOn = ['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(passedOn), ...settings };
}

/** Absolute path of a file of the build. @throws Error that says how to build */
export function built(path: string): string {
  const file = join(ROOT, 'dist', path);
  if (existsSync(file)) return file;
  throw new Error(`${join('dist', path)} is missing: build server and pages first with "node start.mjs --build".`);
}
