// Compresses the built client once, at rest and as well as it goes: the server sends `.br` or `.gz` beside a file
// to browsers that take them.

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Fonts and pictures are compressed already. */
const TEXTS = new Set(['.js', '.css', '.svg', '.json', '.txt', '.webmanifest']);
/** Bytes under which a header costs more than it saves. */
const SMALL = 512;

/** The citizens' application and the staff's. */
const FOLDERS = ['../dist/client/browser', '../dist/staff/browser'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

for (const path of FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true }).map((entry) => join(folder, entry)))) {
  if (!TEXTS.has(extname(path)) || statSync(path).size < SMALL) continue;
  const bytes = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
}
