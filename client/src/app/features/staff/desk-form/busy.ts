import { signal } from '@angular/core';

/** One thing at a time: what is asked for while something runs, such as by a double click, is not done. */
export class Busy {
  private readonly running = signal(false);
  readonly isBusy = this.running.asReadonly();

  async run(action: () => Promise<void>): Promise<void> {
    if (this.running()) return;
    this.running.set(true);
    try {
      await action();
    } finally {
      this.running.set(false);
    }
  }
}
