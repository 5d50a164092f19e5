// Puts what a running server loads into one file: reading 1,700 files one by one took longer than all the rest of a start (docs/adr/0065).
// The packages stay where they are, and so do the other programs beside it, such as the one that checks the log.

import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
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
  plugins: [leavePackages, keepPlaces],
  conditions: ['import'],
  logLevel: 'warning',
});

// Loads it once, so that the first start finds it compiled already. A failure here is told by that start.
spawnSync(process.execPath, [
  '--input-type=module',
  '--eval',
  `await import(${JSON.stringify(new URL('../dist/server/compiled.js', import.meta.url).href)}); await import(${JSON.stringify(new URL('../dist/server/main.js', import.meta.url).href)}); process.exit()`,
]);
