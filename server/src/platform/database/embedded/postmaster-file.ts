/**
 * What a running server writes into `postmaster.pid` (PostgreSQL, src/include/utils/pidfile.h): process number,
 * data folder, start time, port, socket folder, address, shared memory key, state, one a line.
 */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  /** Whether connections are accepted. */
  readonly ready: boolean;
}

/** Null while the file is still being written, or holds something else. */
export function parsePostmasterFile(text: string): PostmasterFile | null {
  const lines = text.split('\n').map((line) => line.trim());
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0) return null;
  return { pid, port, ready: lines[7] === 'ready' };
}
