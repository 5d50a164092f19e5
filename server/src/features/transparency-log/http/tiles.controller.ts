import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { PublicTiles } from '../reads/public-tiles.js';

/** Once it is there, it never changes. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The tiles and entries of the log, for programs of whoever wants to check it (C2SP tlog-tiles). */
@ApiExcludeController()
@Controller('log/tile')
@Audience({ who: 'everyone' })
export class TilesController {
  constructor(private readonly tiles: PublicTiles) {}

  @Get('*')
  async readTile(@Param('*') path: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    // Pages of others may check the log, and read too that there is no such tile.
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    const bytes = (await this.tiles.read(path)) ?? fail(NOT_FOUND);
    reply.header('cache-control', FOR_GOOD);
    return new StreamableFile(bytes, { type: 'application/octet-stream' });
  }
}
