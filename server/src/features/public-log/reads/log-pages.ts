import { Injectable } from '@nestjs/common';
import type { LogCase } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { formatCode } from '../../language/index.js';
import { reads } from '../../submissions/index.js';
import { type LoggedEntry, LogIdentity, LogReader } from '../../transparency-log/index.js';
import { LOG_NOT_SIGNING } from '../domain/receipt-problems.js';
import type { LogEntriesPage, LogEntriesQuery, LogEntryContent, LogSummary } from '../http/log.dto.js';

const PAGE_SIZE = 20;

/** The log as everybody reads it: how it stands, and what it says. */
@Injectable()
export class LogPages {
  constructor(
    private readonly log: LogReader,
    private readonly identity: LogIdentity,
    private readonly cases: reads.LoggedCases,
  ) {}

  /** Six statements at most. 503 before the log has begun. */
  async summary(): Promise<LogSummary> {
    const log = (await this.identity.read()) ?? fail(LOG_NOT_SIGNING);
    return {
      origin: log.origin,
      size: log.size ?? 0,
      root: log.root && Buffer.from(log.root).toString('base64'),
      signedAt: log.signedAt?.toISOString() ?? null,
      vkeys: [...log.vkeys],
      witnesses: log.witnesses.map(({ name, vkey, seenAt }) => ({ name, vkey, seenAt: seenAt?.toISOString() ?? null })),
      waiting: log.waiting,
      oldestWaitingAt: log.oldestWaitingAt?.toISOString() ?? null,
      state: log.state,
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
