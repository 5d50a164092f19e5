import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, opendir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Part } from './manifest.js';

/** For its owner alone: a backup holds what citizens wrote, and the keys. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** Counts and hashes the bytes that pass. */
function measure(): { through: Transform; result(): Omit<Part, 'path'> } {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { through, result: () => ({ bytes, sha256: hash.digest('hex') }) };
}

/**
 * Writes the part `path` under `root`; it is on the disk when this resolves. `stages` are a source and whatever
 * transforms it on the way.
 *
 * @throws Error of the source or of the disk; what was written so far stays
 */
export async function writePart(
  root: string,
  path: string,
  stages: readonly [NodeJS.ReadableStream, ...NodeJS.ReadWriteStream[]],
  signal: AbortSignal,
): Promise<Part> {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true, mode: FOLDER_MODE });
  const { through, result } = measure();
  const sink = createWriteStream(target, { flags: 'wx', mode: FILE_MODE, flush: true });
  await pipeline([...stages, through, sink], { signal });
  return { path, ...result() };
}

/** The part as it lies on the disk. */
export async function measurePart(root: string, path: string, signal: AbortSignal): Promise<Part> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(join(root, path), { signal }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

/** Paths of all files under `root`, relative to it and with `/`; none where there is no such folder. */
export async function* filesUnder(root: string, inside = ''): AsyncGenerator<string> {
  const folder = await opendir(join(root, inside)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!folder) return;
  for await (const entry of folder) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(root, path);
    else yield path;
  }
}

/** Has the names in a folder on the disk: without this a power cut may forget a name and keep the bytes. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders, and keeps names by itself.
  const handle = await open(path, 'r').catch(() => null);
  if (!handle) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
