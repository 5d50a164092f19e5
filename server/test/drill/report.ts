import type { Load, Outcome } from './load.js';
import type { StateAfter } from './state-after.js';

/** One kill, in milliseconds of the run: when it came, when the part was there again, and until when it was watched. */
export interface Switch {
  readonly what: string;
  readonly killedAt: number;
  readonly mendedAt: number;
  readonly until: number;
}

interface SwitchFigures {
  readonly what: string;
  readonly secondsUntilMended: number;
  readonly requests: number;
  readonly errors: number;
  readonly errorsOfReads: number;
  readonly errorsOfWrites: number;
  readonly hows: Readonly<Record<string, number>>;
  /** Seconds between the first request that failed and the last one; null where none did. */
  readonly secondsOfErrors: number | null;
  /** Longest time, in seconds, in which no signal was acknowledged. */
  readonly secondsWithoutWrite: number;
}

export interface DrillFigures extends StateAfter {
  readonly acknowledged: number;
  readonly requests: number;
  readonly errors: number;
  /** Errors of requests that no kill explains: there must be none. */
  readonly errorsElsewhere: number;
  readonly switches: readonly SwitchFigures[];
}

export function report(
  load: Load,
  switches: readonly Switch[],
  after: StateAfter,
): { readonly table: string; readonly figures: DrillFigures } {
  const { outcomes, acknowledged } = load;
  const isDuring = ({ sentAt, endedAt }: Outcome, { killedAt, until }: Switch): boolean => endedAt >= killedAt && sentAt <= until;
  const errors = outcomes.filter(({ isGood }) => !isGood);
  const figures: DrillFigures = {
    ...after,
    acknowledged: acknowledged.length,
    requests: outcomes.length,
    errors: errors.length,
    errorsElsewhere: errors.filter((error) => !switches.some((each) => isDuring(error, each))).length,
    switches: switches.map((each) =>
      figuresOf(
        each,
        outcomes.filter((outcome) => isDuring(outcome, each)),
      ),
    ),
  };
  return { figures, table: tableOf(figures) };
}

function figuresOf({ what, killedAt, mendedAt, until }: Switch, outcomes: readonly Outcome[]): SwitchFigures {
  const errors = outcomes.filter(({ isGood }) => !isGood);
  const writes = outcomes.filter(({ kind, isGood }) => kind === 'write' && isGood).map(({ endedAt }) => endedAt);
  const instants = [killedAt, ...writes.sort((a, b) => a - b), until];
  const hows: Record<string, number> = {};
  for (const { how } of errors) hows[how] = (hows[how] ?? 0) + 1;
  return {
    what,
    secondsUntilMended: seconds(mendedAt - killedAt),
    requests: outcomes.length,
    errors: errors.length,
    errorsOfReads: errors.filter(({ kind }) => kind === 'read').length,
    errorsOfWrites: errors.filter(({ kind }) => kind === 'write').length,
    hows,
    secondsOfErrors:
      errors.length === 0
        ? null
        : seconds(Math.max(...errors.map(({ endedAt }) => endedAt)) - Math.min(...errors.map(({ endedAt }) => endedAt))),
    secondsWithoutWrite: seconds(Math.max(...instants.slice(1).map((instant, at) => instant - (instants[at] ?? instant)))),
  };
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 100) / 10;

const HEAD = ['What was killed', 'mended after', 'requests', 'errors (reads, writes)', 'errors over', 'longest without a write'];

function tableOf(figures: DrillFigures): string {
  const rows = figures.switches.map((each) => [
    each.what,
    `${each.secondsUntilMended} s`,
    String(each.requests),
    `${each.errors} (${each.errorsOfReads}, ${each.errorsOfWrites})`,
    each.secondsOfErrors === null ? '–' : `${each.secondsOfErrors} s`,
    `${each.secondsWithoutWrite} s`,
  ]);
  const widths = HEAD.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const { acknowledged, lost, untold, twice, requests, errors, errorsElsewhere, log, logWaits, undelivered } = figures;
  return [
    '',
    line(HEAD),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
    `${acknowledged} signals were acknowledged with 201: ${lost} of them lost, ${twice} of them there twice; ${untold} more are there, whose answers broke off.`,
    `${errors} of ${requests} requests failed, ${errorsElsewhere} of them when nothing had been killed.`,
    `The transparency log afterwards: ${log}, ${logWaits} entries wait. Outbox: ${undelivered} deliveries are due.`,
  ].join('\n');
}
