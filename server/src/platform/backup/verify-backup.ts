import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupFailure, MANIFEST, type Manifest, parseManifest } from './manifest.js';
import { filesUnder, measurePart } from './parts.js';

export async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

/**
 * Holds every byte of the backup against its manifest, and the manifest against its fingerprint where one is given.
 * Nothing may be missing, changed, or there without being named.
 *
 * @throws BackupFailure naming the first part that is not as it was
 */
export async function verifyBackup(folder: string, fingerprint: string | null, signal: AbortSignal): Promise<Manifest> {
  if (!(await isThere(join(folder, MANIFEST)))) {
    throw new BackupFailure(`${folder} is no finished backup, as it has no ${MANIFEST}: name the folder that npm run backup made.`);
  }
  if (fingerprint !== null && (await measurePart(folder, MANIFEST, signal)).sha256 !== fingerprint.toLowerCase()) {
    throw new BackupFailure(`${MANIFEST} does not have this fingerprint: somebody changed the backup, or it is another one.`);
  }
  const manifest = parseManifest(await readFile(join(folder, MANIFEST), 'utf8'));
  const unnamed = new Set<string>();
  for await (const path of filesUnder(folder)) if (path !== MANIFEST) unnamed.add(path);
  for (const part of [...manifest.tables, ...manifest.files]) {
    if (!unnamed.delete(part.path)) throw spoilt(part.path, 'is missing');
    const { bytes, sha256 } = await measurePart(folder, part.path, signal);
    if (bytes !== part.bytes || sha256 !== part.sha256) throw spoilt(part.path, 'was changed after the backup');
  }
  const [stranger] = unnamed;
  if (stranger !== undefined) throw spoilt(stranger, 'is not part of the backup');
  return manifest;
}

function spoilt(path: string, how: string): BackupFailure {
  return new BackupFailure(`${path} ${how}: nothing was restored. Take another backup.`);
}
