import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { fail } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { LogIdentity } from '../reads/log-identity.js';
import { LogReader } from '../reads/log-reader.js';

const TEXT = 'text/plain; charset=utf-8';

/** The newest signed state of the log, and the keys by which it is checked (C2SP tlog-tiles, “Checkpoints”). Any site may read them. */
@ApiExcludeController()
@Controller('log')
@Audience({ who: 'everyone' })
export class LogCheckpointController {
  constructor(
    private readonly reader: LogReader,
    private readonly identity: LogIdentity,
  ) {}

  @Get('checkpoint')
  @Header('content-type', TEXT)
  @Header('cache-control', 'public, max-age=1')
  @Header('access-control-allow-origin', '*')
  async checkpoint(): Promise<string> {
    const newest = await this.reader.checkpoint();
    return newest ? newest.note : fail(NOT_FOUND);
  }

  @Get('vkey')
  @Header('content-type', TEXT)
  @Header('cache-control', 'public, max-age=60')
  @Header('access-control-allow-origin', '*')
  async vkeys(): Promise<string> {
    const vkeys = await this.identity.vkeys();
    return vkeys.length > 0 ? vkeys.map((vkey) => `${vkey}\n`).join('') : fail(NOT_FOUND);
  }
}
