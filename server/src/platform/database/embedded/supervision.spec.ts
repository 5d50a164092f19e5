import { setImmediate as soon } from 'node:timers/promises';
import { type RunningServer } from './server.js';
import { BACK_OFF, delay, HEALTHY_AFTER, supervise } from './supervision.js';

/** A server that ends when the test says so. */
function server(pid: number) {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { pid, port: 15_500, ended: promise, end: resolve } satisfies RunningServer & { end: unknown };
}

/** A machine without waiting: it remembers how long each pause would have been. */
function machine(starts: readonly (ReturnType<typeof server> | Error)[]) {
  const pauses: number[] = [];
  const warnings: string[] = [];
  const ended: number[] = [];
  const clock = { now: 0 };
  const waiting = [...starts];
  const parts = {
    start: async () => {
      const next = waiting.shift() ?? new Error('no more starts were expected');
      if (next instanceof Error) throw next;
      return next;
    },
    end: async (one: RunningServer) => {
      ended.push(one.pid);
      (one as ReturnType<typeof server>).end('signal SIGINT');
    },
    wait: async (milliseconds: number) => {
      pauses.push(milliseconds);
    },
    elapsed: () => clock.now,
    log: { info: (line: string) => warnings.push(line), warn: (line: string) => warnings.push(line) },
  };
  return { parts, pauses, warnings, ended, clock };
}

it('starts a server again that was killed', async () => {
  const [first, second] = [server(1), server(2)];
  const { parts, warnings, ended } = machine([second]);
  const supervision = supervise(first, parts);
  first.end('signal SIGKILL');
  await soon();
  await supervision.ready();
  expect(warnings).toEqual([expect.stringContaining('signal SIGKILL'), expect.stringContaining('accepts connections again')]);
  await supervision.stop();
  expect(ended).toEqual([2]);
});

it('is ready at once while the server runs, and after the restart while it does not', async () => {
  const [first, second] = [server(1), server(2)];
  const { parts } = machine([]);
  const started = Promise.withResolvers<RunningServer>();
  const supervision = supervise(first, { ...parts, start: () => started.promise });
  await supervision.ready();
  first.end('signal SIGKILL');
  await soon();
  let back = false;
  const ready = supervision.ready().then(() => (back = true));
  await soon();
  expect(back).toBe(false);
  started.resolve(second);
  await ready;
  await supervision.stop();
});

it('keeps trying, more and more slowly, and says why each attempt failed', async () => {
  const failures = Array.from({ length: 8 }, () => new Error('The disk is full.'));
  const [first, last] = [server(1), server(2)];
  const { parts, pauses, warnings } = machine([...failures, last]);
  const supervision = supervise(first, parts);
  first.end('exit code 1');
  await soon();
  await supervision.ready();
  expect(pauses).toEqual([...BACK_OFF, 5_000, 5_000, 5_000]);
  expect(warnings.filter((line) => line === 'The disk is full.')).toHaveLength(8);
  await supervision.stop();
});

it('backs off from a server that starts and ends at once, but not from one that had been healthy', async () => {
  const servers = [server(1), server(2), server(3), server(4)] as const;
  const { parts, pauses, clock } = machine(servers.slice(1));
  const supervision = supervise(servers[0], parts);
  servers[0].end('exit code 1');
  await soon();
  servers[1].end('exit code 1');
  await soon();
  clock.now += HEALTHY_AFTER;
  servers[2].end('exit code 1');
  await soon();
  await supervision.ready();
  expect(pauses).toEqual([delay(0), delay(1), delay(0)]);
  await supervision.stop();
});

describe('when it is stopped', () => {
  it('ends the server and does not start another', async () => {
    const first = server(1);
    const { parts, ended, pauses, warnings } = machine([]);
    const supervision = supervise(first, parts);
    await Promise.all([supervision.stop(), supervision.stop()]);
    expect({ ended, pauses, warnings }).toEqual({ ended: [1], pauses: [], warnings: [] });
  });

  it('gives up the pause before a restart', async () => {
    const first = server(1);
    const { parts, ended } = machine([]);
    const untilAborted = (_: number, signal: AbortSignal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    const supervision = supervise(first, { ...parts, wait: untilAborted });
    first.end('signal SIGKILL');
    await soon();
    await supervision.stop();
    await supervision.ready();
    expect(ended).toEqual([]);
  });

  it('ends a server whose start could no longer be given up', async () => {
    const [first, second] = [server(1), server(2)];
    const { parts, ended } = machine([]);
    const started = Promise.withResolvers<RunningServer>();
    const supervision = supervise(first, { ...parts, start: () => started.promise });
    first.end('signal SIGKILL');
    await soon();
    const stopped = supervision.stop();
    started.resolve(second);
    await stopped;
    expect(ended).toEqual([2]);
  });
});
