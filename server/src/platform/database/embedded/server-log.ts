/** Where the embedded database speaks: `info` for the person who starts it, `warn` for whoever watches it. */
export interface ServerLog {
  info(message: string): void;
  warn(message: string): void;
}
