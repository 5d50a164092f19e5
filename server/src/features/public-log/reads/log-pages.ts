import { Injectable } from '@nestjs/common';
import type { LogCase } from '../../../kernel/ids.js';
import { formatCode } from '../../language/index.js';
import { reads } from '../../submissions/index.js';
import { type LoggedEntry, LogReader } from '../../transparency-log/index.js';
import type { LogEntriesPage, LogEntriesQuery, LogEntryContent, LogSummary } from '../http/log.dto.js';
import { LogSigning } from './log-signing.js';

const PAGE_SIZE = 20;

/** The log as everybody reads it: how it stands, and what it says. */
@Injectable()
export class LogPages {
  constructor(
    private readonly log: LogReader,
    private readonly signing: LogSigning,
    private readonly cases: reads.LoggedCases,
  ) {}

  async summary(): Promise<LogSummary> {
    const [signing, checkpoint, waiting] = await Promise.all([this.signing.standing(), this.log.checkpoint(), this.log.waiting()]);
    return {
      ...signing,
      size: checkpoint?.size ?? 0,
      root: checkpoint && Buffer.from(checkpoint.root).toString('base64'),
      signedAt: checkpoint?.signedAt.toISOString() ?? null,
      waiting: waiting.count,
      oldestWaitingAt: waiting.oldestAt?.toISOString() ?? null,
    };
  }

  /** Two statements, three for one case. */
  async page({ before, limit = PAGE_SIZE, case: logCase }: LogEntriesQuery): Promise<LogEntriesPage> {
    const found =
      logCase === undefined || logCase === null
        ? await this.log.page(before ?? null, limit + 1)
        : await this.ofCase(logCase as LogCase, before ?? null, limit + 1);
    const shown = found.slice(0, limit);
    const numbers = await this.cases.knownNumbers(shown.flatMap((entry) => entry.case ?? []));
    const entries = shown.map((entry) => {
      const number = numbers.get(entry.case ?? '');
      return { index: entry.index, entry: contentOf(entry), number: number === undefined ? null : formatCode(number) };
    });
    return { entries, next: found.length > limit ? (entries.at(-1)?.index ?? null) : null };
  }

  /** A case has few entries: they are read together, and only the signed ones of the log that grows are shown. */
  private async ofCase(logCase: LogCase, before: number | null, most: number): Promise<LoggedEntry[]> {
    const checkpoint = await this.log.checkpoint();
    if (checkpoint === null) return [];
    const { logId, size } = checkpoint;
    const end = Math.min(size, before ?? size);
    const signed = (await this.log.entriesOf([logCase])).filter((entry) => entry.logId === logId && entry.index < end);
    return signed.reverse().slice(0, most);
  }
}

/** Entries are canonical JSON of our own making. */
export const contentOf = ({ bytes }: { readonly bytes: Uint8Array }): LogEntryContent =>
  JSON.parse(Buffer.from(bytes).toString('utf8')) as LogEntryContent;
