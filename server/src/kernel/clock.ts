/** Where time comes from. The domain is handed instants and never reads a clock by itself. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;
}
