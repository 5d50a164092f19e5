import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The words that a process was started with, or null when nothing runs under this number. A zombie counts as nothing. */
export async function commandLineOf(pid: number): Promise<string | null> {
  const words = process.platform === 'linux' ? await read(`/proc/${pid}/cmdline`) : await ps(pid, 'command=');
  return words.split('\0').join(' ').trim() || null;
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

async function ps(pid: number, column: string): Promise<string> {
  const { stdout } = await run('ps', ['-o', column, '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim();
}
