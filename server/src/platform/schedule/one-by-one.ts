import { fail } from '../../kernel/problem.js';
import { UNAVAILABLE } from '../http/http-problems.js';

/** Seconds after which a client may try again when too many wait. */
const RETRY_AFTER = 10;

/** Runs heavy work one piece after the other; refuses with 503 when more than `room` pieces wait. */
export class OneByOne {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly room: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting > this.room) fail(UNAVAILABLE, { retryAfter: RETRY_AFTER });
    this.waiting += 1;
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.waiting -= 1;
    }
  }
}
