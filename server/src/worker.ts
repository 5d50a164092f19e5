import type { INestApplicationContext } from '@nestjs/common';
import { LogSequencer } from './features/transparency-log/index.js';
import { OutboxWorker } from './platform/outbox/outbox-worker.js';
import { RecurringTasks } from './platform/schedule/recurring-tasks.js';

export interface Work {
  /** Resolves when what is running has ended. */
  stop(): Promise<void>;
}

/** Starts what happens behind the requests: reactions to events, tasks that return, and the transparency log. */
export function startWork(app: INestApplicationContext): Work {
  const outbox = app.get(OutboxWorker);
  const tasks = app.get(RecurringTasks);
  const log = app.get(LogSequencer);
  outbox.start();
  tasks.start();
  log.start();
  return {
    stop: async () => {
      await Promise.all([outbox.stop(), tasks.stop(), log.stop()]);
    },
  };
}
