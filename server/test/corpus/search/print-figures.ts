import 'reflect-metadata';
import { startTestServer } from '../../database-server.js';
import { searchedDocuments } from './documents.js';
import { startEngines } from './engines.js';
import { KINDS, SETS } from './judged-queries.js';
import { type Measured, means, measure } from './measured.js';

// `npm run measure:search` prints the means of all queries, of both sets and of each kind; with `-- --failures` also the development queries
// that ours answers worst.

const NAME = 28;
const WIDTH = 9;
/** Below it a development query is listed. */
const POOR = 0.9;

const row = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(NAME) + cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell).padStart(WIDTH)).join('');

const server = await startTestServer();
try {
  const documents = searchedDocuments();
  const engines = await startEngines(documents);
  const measured = await measure(engines.all, documents);
  await engines.stop();
  const names = engines.all.map(({ name }) => name);
  const figures = (name: string, some: readonly Measured[]): string => {
    const { ndcg, recall } = means(some);
    return row(`${name} (${some.length})`, [...ndcg, '', ...recall]);
  };
  const lines = [
    `${documents.length} documents, ${measured.length} queries`,
    row('', ['nDCG@10', ...Array<string>(names.length).fill(''), 'recall@20']),
    row('', [...names, '', ...names]),
    figures('all', measured),
    ...SETS.map((name) =>
      figures(
        name,
        measured.filter(({ set }) => set === name),
      ),
    ),
    '',
    ...KINDS.map((name) =>
      figures(
        name,
        measured.filter(({ kind }) => kind === name),
      ),
    ),
  ];
  if (process.argv.includes('--failures')) {
    const poor = measured.filter(({ set, ndcg }) => set === 'development' && (ndcg.at(-1) ?? 0) < POOR);
    lines.push('', ...poor.map(({ kind, query, ndcg, recall }) => row(query.slice(0, NAME - 1), [...ndcg, '', ...recall, `  ${kind}`])));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  await server.stop();
}
