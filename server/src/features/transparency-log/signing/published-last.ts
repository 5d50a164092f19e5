import { Injectable } from '@nestjs/common';
import type { Checkpoint } from '../domain/checkpoint.js';
import type { LogGeneration } from '../domain/log-state.js';
import { LogReader } from '../reads/log-reader.js';
import { PublishedTrace } from './published-trace.js';

/** What was published last, as far as this machine knows: the trace on the disk, else the newest checkpoint in the database. */
@Injectable()
export class PublishedLast {
  constructor(
    private readonly trace: PublishedTrace,
    private readonly reader: LogReader,
  ) {}

  async of({ id }: LogGeneration): Promise<Checkpoint | null> {
    const trace = await this.trace.read();
    return typeof trace === 'string' ? this.reader.checkpoint(id) : trace;
  }
}
