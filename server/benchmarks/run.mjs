// What the platform bears, each figure beside a yardstick of the same run: `npm run bench -- [names…] [--submissions 10000] [--seconds 5] [--json file]`.
// docs/performance.md says what is measured and how to read it.
import 'reflect-metadata';
import '../test/typescript-hooks.mjs';
import { writeFile } from 'node:fs/promises';
import { optionsOf } from './frame/options.mjs';
import { reportOf, tableOf } from './frame/table.mjs';

/** Each part is a file that exports `about`, one line, and `run(bench)`, which resolves to its rows. */
const PARTS = {
  list: () => import('./parts/list.mjs'),
  pages: () => import('./parts/pages.mjs'),
  visit: () => import('./parts/visit.mjs'),
  start: () => import('./parts/start.mjs'),
};

const options = optionsOf(process.argv.slice(2));
const unknown = options.names.filter((name) => !(name in PARTS));
if (options.onlyList || unknown.length > 0) {
  for (const name of unknown) process.stderr.write(`There is no part ${name}.\n`);
  for (const [name, read] of Object.entries(PARTS)) process.stdout.write(`${name.padEnd(12)}${(await read()).about}\n`);
  process.exit(unknown.length > 0 ? 1 : 0);
}
const { Bench } = await import('./frame/bench.mjs');
const rows = [];
let failed = false;
for (const name of options.names.length > 0 ? options.names : Object.keys(PARTS)) {
  const bench = new Bench(options);
  process.stderr.write(`${name} …\n`);
  try {
    rows.push(...(await (await PARTS[name]()).run(bench)).map((row) => ({ part: name, ...row })));
  } catch (error) {
    failed = true;
    process.stderr.write(`${name} was not measured: ${error.stack}\n`);
  } finally {
    await bench.close();
  }
}
process.stdout.write(`${tableOf(rows)}\n`);
if (options.json) await writeFile(options.json, `${JSON.stringify(reportOf(rows, options, new Date()), null, 2)}\n`);
process.exit(failed ? 1 : 0);
