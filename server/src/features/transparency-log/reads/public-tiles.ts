import { Injectable } from '@nestjs/common';
import { entryBundle } from '../domain/entry-bundle.js';
import { isCovered, parseTilePath } from '../domain/tile-path.js';
import { LogTiles } from '../storage/log-tiles.js';

/** What everybody may fetch of the log: nothing that the newest checkpoint does not cover, as nobody could check it. */
@Injectable()
export class PublicTiles {
  constructor(private readonly tiles: LogTiles) {}

  /** A tile or a bundle by its path below `tile/`, in one statement; null when there is none. A partial tile is the beginning of what it became. */
  async read(path: string): Promise<Uint8Array | null> {
    const wanted = parseTilePath(path);
    if (!wanted) return null;
    const { level, index, width } = wanted;
    if (level === 'entries') {
      const bundle = await this.tiles.entries(index, width);
      return bundle && isCovered(wanted, bundle.size) ? entryBundle(bundle.entries) : null;
    }
    const tile = await this.tiles.hashes({ level, index }, width);
    return tile && isCovered(wanted, tile.size) ? tile.bytes : null;
  }
}
