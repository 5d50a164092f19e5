import { type RunningServer } from './server.js';
import { type ServerLog } from './server-log.js';

/** Milliseconds before the first, second, … attempt; the last one repeats. */
export const BACK_OFF = [50, 200, 500, 1_000, 2_000, 5_000] as const;
/** A server that ran this long in milliseconds was healthy: the next restart is a first attempt again. */
export const HEALTHY_AFTER = 30_000;

export interface SupervisionParts {
  /** Starts the server anew and resolves when it accepts connections; rejects soon after the signal. */
  readonly start: (signal: AbortSignal) => Promise<RunningServer>;
  readonly end: (server: RunningServer) => Promise<void>;
  /** Rejects when aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsed: () => number;
  readonly log: ServerLog;
}

export interface Supervision {
  /** Resolves when the server accepts connections: at once, or after the restart that is under way. */
  ready(): Promise<void>;
  /** Ends the server and the watch over it. */
  stop(): Promise<void>;
}

/** Watches over a running server: when it ends without being told to, it is started again, for as long as it takes. */
export function supervise(first: RunningServer, parts: SupervisionParts): Supervision {
  const stopping = new AbortController();
  const { signal } = stopping;
  let server: RunningServer | null = first;
  let ready = Promise.resolve();

  const startAgain = async (attempt: number): Promise<RunningServer | null> => {
    try {
      await parts.wait(delay(attempt), signal);
      return await parts.start(signal);
    } catch (error) {
      if (!signal.aborted) parts.log.warn(error instanceof Error ? error.message : String(error));
      return null;
    }
  };

  const watch = async (): Promise<void> => {
    let attempt = 0;
    while (server && !signal.aborted) {
      const started = parts.elapsed();
      const how = await server.ended;
      server = null;
      if (signal.aborted) return;
      const ended = parts.elapsed();
      if (ended - started >= HEALTHY_AFTER) attempt = 0;
      const back = Promise.withResolvers<void>();
      ready = back.promise;
      parts.log.warn(`PostgreSQL ended unexpectedly (${how}); it is started again.`);
      while (!server && !signal.aborted) server = await startAgain(attempt++);
      if (server) parts.log.warn(`PostgreSQL accepts connections again, ${Math.round(parts.elapsed() - ended)} ms later.`);
      back.resolve();
    }
  };

  const watching = watch();
  const stop = async (): Promise<void> => {
    stopping.abort();
    if (server) await parts.end(server);
    await watching;
    // A start that was too far to be given up.
    if (server) await parts.end(server);
  };
  let stopped: Promise<void> | undefined;
  return { ready: () => ready, stop: () => (stopped ??= stop()) };
}

export function delay(attempt: number): number {
  return BACK_OFF[Math.min(attempt, BACK_OFF.length - 1)] ?? 0;
}
