import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportFile } from '../domain/data-export.js';

/** A file that is written piece by piece and hashed on the way: only the piece at hand is in memory. */
export class MeasuredFile {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  private constructor(
    private readonly name: string,
    private readonly handle: FileHandle,
  ) {}

  static async create(folder: string, name: string): Promise<MeasuredFile> {
    return new MeasuredFile(name, await open(join(folder, name), 'wx', 0o600));
  }

  async append(text: string): Promise<void> {
    const piece = Buffer.from(text);
    this.hash.update(piece);
    this.bytes += piece.length;
    await this.handle.writeFile(piece);
  }

  /** It is on the disk when this resolves. */
  async end(rows: number | null): Promise<ExportFile> {
    await this.handle.sync();
    await this.handle.close();
    return { name: this.name, bytes: this.bytes, sha256: this.hash.digest('hex'), rows };
  }

  /** Lets the file go, whatever is in it. Harmless after {@link end}. */
  async abandon(): Promise<void> {
    await this.handle.close().catch(() => undefined);
  }
}

/** Writes a whole stream, measured likewise. */
export async function writeMeasured(folder: string, name: string, source: Readable): Promise<ExportFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(source, measure, createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600, flush: true }));
  return { name, bytes, sha256: hash.digest('hex'), rows: null };
}
