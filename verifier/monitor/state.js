import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { concat, fromBase64, toBase64 } from '../lib/bytes.js';
import { isFields } from '../lib/entry-fields.js';
import { CouldNotCheck } from './could-not-check.js';
import { writeWhole } from './write-whole.js';

const VERSION = 1;

/**
 * @typedef {object} State What a visit leaves for the next one.
 * @property {string} note The newest checkpoint that was found good, signed.
 * @property {import('../lib/checkpoint.js').Checkpoint} checkpoint
 * @property {number} tiles Full tiles that were verified.
 * @property {readonly Uint8Array[]} open Hashes of the open tiles above.
 * @property {boolean} isContinuation
 * @property {Map<string, import('./logged-case.js').LoggedCase>} cases
 * @property {Readonly<Record<string, string>>} doubts Since when (RFC 3339) site and log differ in something that may still come.
 */

/** The name of the file with the cases of a tree of this size. @param {number} size */
const casesFile = (size) => `cases-${size}.ndjson`;

/**
 * @param {string} folder
 * @returns {State | null} null at the first visit
 * @throws {CouldNotCheck} when the files are damaged: what was seen before is not made up anew
 */
export function readState(folder) {
  const path = join(folder, 'state.json');
  if (!existsSync(path)) return null;
  try {
    const kept = /** @type {unknown} */ (JSON.parse(readFileSync(path, 'utf8')));
    if (!isFields(kept) || kept.version !== VERSION) throw new RangeError('of another version');
    const { note, origin, size, tiles, open, doubts, isContinuation } = kept;
    const root = fromBase64(String(kept.root));
    const hashes = Array.isArray(open) ? open.map((each) => fromBase64(String(each))) : [null];
    if (!root || !hashes.every((each) => each !== null) || !isFields(doubts)) throw new RangeError('incomplete');
    const cases = readFileSync(join(folder, casesFile(Number(size))), 'utf8');
    return {
      note: String(note),
      checkpoint: { origin: String(origin), size: Number(size), root },
      tiles: Number(tiles),
      open: hashes,
      isContinuation: isContinuation === true,
      doubts: /** @type {Record<string, string>} */ (doubts),
      cases: new Map(cases.split('\n').filter(Boolean).map(caseOf)),
    };
  } catch (error) {
    throw new CouldNotCheck('state_damaged', { at: path, why: error instanceof Error ? error.message : 'unknown' });
  }
}

/**
 * First the cases, then what names them: after a fall in between, the older state still stands.
 *
 * @param {string} folder
 * @param {State} state
 */
export function writeState(folder, { note, checkpoint: { origin, size, root }, tiles, open, isContinuation, cases, doubts }) {
  mkdirSync(folder, { recursive: true });
  const file = casesFile(size);
  writeWhole(join(folder, file), concatLines(cases));
  const kept = { version: VERSION, origin, size, root: toBase64(root), tiles, open: open.map(toBase64), isContinuation, doubts, note };
  writeWhole(join(folder, 'state.json'), `${JSON.stringify(kept, null, 2)}\n`);
  for (const name of readdirSync(folder)) if (/^cases-\d+\.ndjson$/.test(name) && name !== file) rmSync(join(folder, name));
}

/** A case a line, short: there may be hundreds of thousands. @param {State['cases']} cases */
function concatLines(cases) {
  const encoder = new TextEncoder();
  /** @type {Uint8Array[]} */
  const parts = [];
  let lines = '';
  for (const each of cases) {
    lines += `${JSON.stringify(lineOf(each))}\n`;
    if (lines.length < 1_000_000) continue;
    parts.push(encoder.encode(lines));
    lines = '';
  }
  return concat([...parts, encoder.encode(lines)]);
}

/** @param {[string, import('./logged-case.js').LoggedCase]} entry */
const lineOf = ([name, { standing, before, moderate, decide, erased, overturnedAt }]) => [
  ...[name, moderate, decide, erased, overturnedAt],
  listOf(standing),
  before && listOf(before),
];

/** @param {import('./logged-case.js').Standing} standing */
const listOf = ({ publication, procedure, isModerated, isAnswered, title, text }) => [
  publication,
  procedure,
  isModerated,
  isAnswered,
  title,
  text,
];

/**
 * @typedef {[Standing['publication'], Standing['procedure'], boolean, boolean, string | null, string | null]} StandingLine
 * @typedef {import('./logged-case.js').Standing} Standing
 * @typedef {import('./logged-case.js').LoggedCase} LoggedCase
 * @typedef {[string, string, string | null, LoggedCase['erased'], string | null, StandingLine, StandingLine | null]} CaseLine
 */

/** @param {string} line @returns {[string, LoggedCase]} */
function caseOf(line) {
  const [name, moderate, decide, erased, overturnedAt, standing, before] = /** @type {CaseLine} */ (JSON.parse(line));
  return [name, { standing: standingOf(standing), before: before && standingOf(before), moderate, decide, erased, overturnedAt }];
}

/** @param {StandingLine} line @returns {Standing} */
function standingOf([publication, procedure, isModerated, isAnswered, title, text]) {
  return { publication, procedure, isModerated, isAnswered, title, text };
}
