import { cpus, totalmem } from 'node:os';

/**
 * One figure beside its yardstick.
 * @typedef {{ what: string, unit: string, measured: number, yardstick: number | null, ratio: number | null,
 *   goal: { least?: number, most?: number } | null, note?: string }} Row
 */

/** Whether the goal is met; null where there is none, or nothing was measured. */
export function holds({ ratio, goal }) {
  if (goal === null || ratio === null || Number.isNaN(ratio)) return null;
  return (goal.least === undefined || ratio >= goal.least) && (goal.most === undefined || ratio <= goal.most);
}

const figure = (value) => {
  if (value === null || Number.isNaN(value)) return '–';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
};

const wanted = (goal) =>
  goal === null
    ? ''
    : [goal.least === undefined ? '' : `≥ ${goal.least}`, goal.most === undefined ? '' : `≤ ${goal.most}`].join(' ').trim();

const VERDICT = { true: 'yes', false: 'NO', null: '' };

/** The rows as people read them. */
export function tableOf(rows) {
  const head = ['part', 'what', 'measured', 'yardstick', 'unit', 'ratio', 'goal', 'met'];
  const lines = rows.map((row) => [
    ...[row.part, row.what, figure(row.measured), figure(row.yardstick), row.unit, figure(row.ratio)],
    ...[wanted(row.goal), VERDICT[holds(row)]],
  ]);
  const widths = head.map((name, at) => Math.max(name.length, ...lines.map((line) => line[at].length)));
  const isNumber = new Set([2, 3, 5]);
  const written = (line) =>
    line
      .map((cell, at) => (isNumber.has(at) ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
      .join('  ')
      .trimEnd();
  const notes = rows.filter(({ note }) => note).map(({ part, what, note }) => `${part}, ${what}: ${note}`);
  return [
    written(head),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...lines.map(written),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}

/** The rows as programs read them, with the machine that they were measured on. */
export function reportOf(rows, options, at) {
  const { data: _data, json: _json, onlyList: _onlyList, ...settings } = options;
  return {
    measuredAt: at.toISOString(),
    machine: {
      ...{ processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryBytes: totalmem() },
      ...{ platform: `${process.platform}-${process.arch}`, node: process.version },
    },
    settings,
    rows: rows.map((row) => ({ ...row, met: holds(row) })),
  };
}
