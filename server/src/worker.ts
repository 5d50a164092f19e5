import type { INestApplicationContext } from '@nestjs/common';
import { OutboxWorker } from './platform/outbox/outbox-worker.js';
import { RecurringTasks } from './platform/schedule/recurring-tasks.js';

export interface Work {
  /** Resolves when what is running has ended. */
  stop(): Promise<void>;
}

/** Starts what happens behind the requests: reactions to events, and tasks that return. */
export function startWork(app: INestApplicationContext): Work {
  const outbox = app.get(OutboxWorker);
  const tasks = app.get(RecurringTasks);
  outbox.start();
  tasks.start();
  return {
    stop: async () => {
      await Promise.all([outbox.stop(), tasks.stop()]);
    },
  };
}
