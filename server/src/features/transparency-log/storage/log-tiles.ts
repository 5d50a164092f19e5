import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { TILE_WIDTH } from '../domain/tile-path.js';
import { HASH_SIZE, type TileId, type TileSource } from '../domain/tree.js';

/** What is served below `/log/tile`: of the log that grows, as far as its newest checkpoint goes. */
@Injectable()
export class LogTiles {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Size of the newest checkpoint, and the first `width` hashes of a tile; null without a checkpoint. */
  async hashes({ level, index }: TileId, width: number): Promise<{ readonly size: number; readonly bytes: Uint8Array } | null> {
    const [row] = await this.unitOfWork.query<{ size: string; bytes: Buffer | null }>(
      `select c.size, substring(t.hashes for $3::int) as bytes
         from log_checkpoint c left join log_tile t on t.log_id = c.log_id and t.level = $1 and t.index = $2
        where c.log_id = (select max(id) from log)`,
      [level, index, width * HASH_SIZE],
    );
    return row ? { size: Number(row.size), bytes: row.bytes ?? new Uint8Array() } : null;
  }

  /** Size of the newest checkpoint, and the first `width` entries of a bundle; null without a checkpoint. */
  async entries(index: number, width: number): Promise<{ readonly size: number; readonly entries: readonly Uint8Array[] } | null> {
    const first = index * TILE_WIDTH;
    const [row] = await this.unitOfWork.query<{ size: string; entries: Buffer[] }>(
      `select c.size, array(select e.entry from log_entry e where e.log_id = c.log_id and e.index >= $1 and e.index < $2 order by e.index) as entries
         from log_checkpoint c where c.log_id = (select max(id) from log)`,
      [first, first + width],
    );
    return row ? { size: Number(row.size), entries: row.entries } : null;
  }

  /** These tiles as far as they have come, of one log, in one statement. */
  async source(logId: number, ids: readonly TileId[]): Promise<TileSource> {
    const rows = await this.unitOfWork.query<{ level: number; index: string; hashes: Buffer }>(
      `select level, index, hashes from log_tile
        where log_id = $1 and (level, index) in (select * from unnest($2::smallint[], $3::bigint[]))`,
      [logId, ids.map(({ level }) => level), ids.map(({ index }) => index)],
    );
    const tiles = new Map(rows.map(({ level, index, hashes }) => [`${level}/${index}`, hashes]));
    return ({ level, index }) => tiles.get(`${level}/${index}`);
  }
}
