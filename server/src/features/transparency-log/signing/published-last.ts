import { Injectable } from '@nestjs/common';
import type { Checkpoint } from '../domain/checkpoint.js';
import type { LogGeneration } from '../domain/log-state.js';
import { LogReader } from '../reads/log-reader.js';
import { PublishedTrace } from './published-trace.js';

/** What was published last, as far as this machine knows: the trace on the disk or the newest checkpoint in the database, whichever went further. */
@Injectable()
export class PublishedLast {
  constructor(
    private readonly trace: PublishedTrace,
    private readonly reader: LogReader,
  ) {}

  async of({ id }: LogGeneration): Promise<Checkpoint | null> {
    const trace = await this.trace.read();
    const signed = await this.reader.checkpoint(id);
    if (typeof trace === 'string') return signed;
    // A trace may be older, where another machine signed since.
    return signed !== null && signed.origin === trace.origin && signed.size > trace.size ? signed : trace;
  }
}
