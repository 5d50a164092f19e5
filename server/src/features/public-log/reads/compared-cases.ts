import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { MALFORMED } from '../../../platform/http/http-problems.js';
import { formatCode } from '../../language/index.js';
import { lifecycle, reads } from '../../submissions/index.js';
import { logged } from '../../transparency-log/index.js';
import type { LoggedCase, LoggedCasesPage, LogCasesQuery } from '../http/log.dto.js';
import { saltsOf } from './opened-texts.js';

const PAGE_SIZE = 100;
/** What a case is called in the log: 16 bytes as base64url. */
const LOG_CASE = /^[\w-]{22}$/;

/** What the site says of each case that the public may know, so that whoever reads the log can compare the two, both ways. */
@Injectable()
export class ComparedCases {
  constructor(
    private readonly cases: reads.LoggedCases,
    private readonly entries: logged.CaseEntries,
  ) {}

  /** Two statements, however many cases. 400 for a place that no page ended at. */
  async page({ after, limit = PAGE_SIZE }: LogCasesQuery): Promise<LoggedCasesPage> {
    if (after !== undefined && !LOG_CASE.test(after)) {
      fail(MALFORMED, { errors: [faultAt('/after', { code: 'unknown_value', malformed: true })] });
    }
    const rows = await this.cases.page(after ?? null, limit + 1);
    const shown = rows.slice(0, limit);
    const published = shown.filter(({ text }) => text !== null).map(({ logCase }) => logCase);
    const entries = Map.groupBy(await this.entries.of(published, ['decision']), ({ logCase }) => logCase);
    return {
      cases: shown.flatMap((row) => present(row, entries.get(row.logCase) ?? [])),
      next: rows.length > limit ? (shown.at(-1)?.logCase ?? null) : null,
    };
  }
}

function present(row: reads.LoggedCaseRow, decisions: readonly logged.CaseEntry[]): LoggedCase[] {
  const { logCase, number, title, text } = row;
  const status = lifecycle.publicStatusOf(row.publication, row.procedure);
  if (status === null) return [];
  const told = { number: formatCode(number), case: logCase, status };
  if (title === null || text === null) return [{ ...told, text: false }];
  const salts = decisions.map((decision) => saltsOf(decision, { title, text })).find((found) => found !== null);
  return [{ ...told, text: true, publicTitle: title, publicText: text, ...(salts ? { salts } : {}) }];
}
