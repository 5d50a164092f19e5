import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  erase(): Promise<void>;
}

export async function temporaryFolder(name: string): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), `zaedno-e2e-${name}-`));
  // PostgreSQL runs as a user of its own when we are root, and has to get through.
  await chmod(path, 0o711);
  return { path, erase: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}
