import { StartFailure } from '../config/start-failure.js';
import { explained } from '../database/embedded/failure.js';
import type { ServerLog } from '../database/embedded/index.js';

export interface Surroundings {
  /** Aborted by Ctrl+C and SIGTERM: what was begun is taken back or ended, and the process fails. */
  readonly signal: AbortSignal;
  readonly log: ServerLog;
  /** Where the person stands who typed the command; npm itself runs it in the folder of the project. */
  readonly workingDir: string;
}

/** Runs a command of the terminal: prints what it returns, or one sentence about why it failed, with exit code 1. */
export async function runCommand(work: (words: readonly string[], surroundings: Surroundings) => Promise<string>): Promise<void> {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => interruption.abort());
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  try {
    const workingDir = process.env['INIT_CWD'] ?? process.cwd();
    const said = await work(process.argv.slice(2), { signal: interruption.signal, log: { info: tell, warn: tell }, workingDir });
    process.stdout.write(`${said}\n`);
  } catch (error) {
    tell(interruption.signal.aborted ? 'Interrupted.' : sentenceOf(error));
    process.exitCode = 1;
  }
}

function sentenceOf(error: unknown): string {
  const path = error instanceof Error && 'path' in error ? String(error.path) : 'the target folder';
  const known = explained(error, path);
  if (known instanceof StartFailure) return known.message;
  return known instanceof Error ? `It failed: ${known.message}` : String(known);
}
