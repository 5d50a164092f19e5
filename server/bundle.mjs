// Puts what a running server loads into one file: reading 1,700 files one by one took longer than all the rest of a start (docs/adr/0065).
// The packages stay where they are, and so do the other programs beside it, such as the one that checks the log.

import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SERVER = fileURLToPath(new URL('../dist/server', import.meta.url));
const MAIN = `${SERVER}/main.js`;

/** A file goes on finding what lies beside it, such as the built pages, as if it still stood in its own folder. */
const keepPlaces = {
  name: 'keep-places',
  setup(bundling) {
    bundling.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      if (!path.startsWith(SERVER)) return undefined;
      const place = `new URL(${JSON.stringify(`./${relative(SERVER, path).replaceAll('\\', '/')}`)}, import.meta.url).href`;
      return { contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', place), loader: 'js' };
    });
  },
};

/** Packages of hundreds of files that nothing but our own code loads: what several load has to exist once. */
const TAKEN_IN = /^(?:@nestjs\/swagger|@nestjs\/mapped-types|es-toolkit)(?:\/|$)/;

/** What the program that starts it has to know again: a failure is told in plain words by its class, which may exist once. */
const OF_THE_START = join(SERVER, 'platform/config/start-failure.js');

const leaveTheStart = {
  name: 'leave-the-start',
  setup(bundling) {
    bundling.onResolve({ filter: /start-failure\.js$/ }, ({ path, resolveDir }) =>
      resolve(resolveDir, path) === OF_THE_START ? { path: `./${relative(SERVER, OF_THE_START)}`, external: true } : undefined,
    );
  },
};

const leavePackages = {
  name: 'leave-packages',
  setup(bundling) {
    bundling.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || TAKEN_IN.test(path) ? undefined : { path, external: true },
    );
  },
};

await build({
  entryPoints: [MAIN],
  outfile: MAIN,
  allowOverwrite: true,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  // The contract of the API and the tables are named after classes, and two may have one name.
  keepNames: true,
  sourcemap: true,
  sourcesContent: false,
  plugins: [leaveTheStart, leavePackages, keepPlaces],
  conditions: ['import'],
  logLevel: 'warning',
});

// Loads it once, so that the first start finds it compiled already, and so that one that cannot be loaded is no good build.
await rm(new URL('../dist/.compiled', import.meta.url), { recursive: true, force: true });
const [compiled, main] = ['compiled.js', 'main.js'].map((name) => JSON.stringify(new URL(`../dist/server/${name}`, import.meta.url).href));
const { status } = spawnSync(
  process.execPath,
  ['--input-type=module', '--eval', `await import(${compiled}); await import(${main}); process.exit()`],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
process.exitCode = status ?? 1;
