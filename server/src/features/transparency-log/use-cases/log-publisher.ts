import type { LogState } from '../domain/log-state.js';

/** Where the sequencer hands over what it has committed. */
export abstract class LogPublisher {
  /**
   * Signs a state of the log and keeps it as the newest checkpoint. Called after the commit, outside of any transaction, and again at each tick until
   * the newest checkpoint has this size: it may fail, and a process may die before it. Two workers may call it at once, the later one with the
   * earlier state: a checkpoint never goes back.
   */
  abstract publish(state: LogState): Promise<void>;
}
