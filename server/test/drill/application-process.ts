import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { killTree } from './killed.js';
import { until } from './postgres-pair.js';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** A web process or a worker, as a machine would run it. */
export interface ApplicationProcess {
  readonly name: string;
  readonly port: number;
  /** @param env what differs from the start before, such as an address of the database */
  start(env?: Readonly<Record<string, string>>): Promise<void>;
  kill(): Promise<void>;
}

export function applicationProcess(name: string, port: number, given: Readonly<Record<string, string>>): ApplicationProcess {
  let child: ChildProcess | null = null;
  const isWorker = given['PROCESS'] === 'worker';
  return {
    name,
    port,
    start: async (env = {}) => {
      const flags = ['--import', join(ROOT, 'server', 'test', 'typescript-hooks.mjs'), '--disable-warning=ExperimentalWarning'];
      const started = spawn(process.execPath, [...flags, join(ROOT, 'server', 'src', 'launch.ts')], {
        cwd: ROOT,
        env: { PATH: process.env['PATH'], ...given, ...env, PORT: String(port) },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      let hasEnded = false;
      started.stdout.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-20_000)));
      started.once('exit', () => (hasEnded = true));
      child = started;
      await until(async () => {
        if (hasEnded) throw new Error(`${name} ended: ${said}`);
        return isWorker ? said.includes('Zaedno works on') : isReady(port);
      }, 90_000);
    },
    kill: async () => {
      if (child?.pid !== undefined) await killTree(child.pid);
      child = null;
    },
  };
}

export async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(1_000) });
  await answer.body?.cancel();
  return answer.status === 200;
}
