import { personalData } from '../../../src/features/language/index.js';
import { measure } from './figures.js';
import { CORPUS_FOLDERS, readCorpus } from './marked-corpus.js';

// `npm run measure:personal-data` prints counts of both folders; with `-- --failures` also what failed, in development texts only;
// with `-- --time` also how long the detector takes.

const WIDTHS = [13, 9, 6, 7, 6, 9, 6] as const;
const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(WIDTHS[0]) : String(cell).padStart(WIDTHS[index] ?? 0))).join('  ');
const rounded = (share: number | null): string => share?.toFixed(4) ?? '–';

const LENGTH = 10_000;
const ROUNDS = 50;

/** Of the development texts, one after another; the fastest and the middle round, since other programs run as well. */
function timing(): string {
  const text = readCorpus('development')
    .map(({ text: one }) => one)
    .join('\n\n')
    .slice(0, LENGTH);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    personalData.detect(text);
    return performance.now() - start;
  }).toSorted((one, other) => one - other);
  const [fastest = 0, middle = 0] = [rounds[0], rounds[ROUNDS / 2]];
  return `${LENGTH} characters: ${middle.toFixed(1)} ms in the middle, ${fastest.toFixed(1)} ms at best of ${ROUNDS} rounds`;
}

const lines = [
  'Found and labelled are one when the type is the same, every labelled letter and digit is covered, and at most three separators lie beyond the label.',
];
for (const folder of CORPUS_FOLDERS) {
  const { types, lookAlikes, failures } = measure(readCorpus(folder));
  lines.push('', folder, row(['type', 'instances', 'true +', 'false +', 'misses', 'precision', 'recall']));
  for (const { type, instances, truePositives, falsePositives, misses, precision, recall } of types) {
    lines.push(row([type, instances, truePositives, falsePositives, misses, rounded(precision), rounded(recall)]));
  }
  lines.push(`look-alikes left alone: ${lookAlikes.leftAlone} of ${lookAlikes.texts} texts without personal data`);
  if (folder === 'development' && process.argv.includes('--failures')) {
    for (const { id, missed, wrong } of failures) lines.push(`${id}  missed [${missed.join(' | ')}]  wrong [${wrong.join(' | ')}]`);
  }
}
if (process.argv.includes('--time')) lines.push('', timing());
process.stdout.write(`${lines.join('\n')}\n`);
