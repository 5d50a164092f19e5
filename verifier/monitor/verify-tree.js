import { equal } from '../lib/bytes.js';
import { parseBundle, TILE_WIDTH } from '../lib/bundle.js';

/** Tiles and bundles that are asked for at once. */
const AT_ONCE = 8;

/**
 * @typedef {object} Verification
 * @property {boolean} isWhole The entries give the signed root.
 * @property {boolean} keepsPast The tree begins with the one that was seen before.
 * @property {readonly import('./findings.js').Finding[]} findings What of it does not fit.
 */

/**
 * Computes the whole tree anew from its entries, beyond the full tiles of `edge`, which grows with it, and compares it with every tile, with what is
 * signed and with what was seen before.
 *
 * @param {object} task
 * @param {Pick<import('./log-source.js').LogSource, 'tile' | 'bundle'>} task.source
 * @param {import('../lib/checkpoint.js').Checkpoint} task.checkpoint
 * @param {{ size: number, root: Uint8Array } | null} task.before What was seen before; not beyond the checkpoint.
 * @param {import('../lib/tiles.js').RightEdge} task.edge
 * @param {import('../lib/tiles.js').Hasher} task.hasher
 * @param {(index: number, entry: Uint8Array) => void} task.onEntry Called with each entry, in order, before it is known whether the tree is good.
 * @returns {Promise<Verification>}
 * @throws {import('./could-not-check.js').CouldNotCheck}
 */
export async function verifyTree({ source, checkpoint, before, edge, hasher, onEntry }) {
  const { size, root } = checkpoint;
  /** @type {import('./findings.js').Finding[]} */
  const findings = [];
  const rest = size % TILE_WIDTH;
  const full = Math.floor(size / TILE_WIDTH);
  const places = Array.from({ length: full + (rest > 0 ? 1 : 0) - edge.tiles }, (_, at) => {
    const index = edge.tiles + at;
    return { index, width: index < full ? TILE_WIDTH : rest };
  });
  let keepsPast = before === null || before.size > edge.tiles * TILE_WIDTH || equal(await edge.root(new Uint8Array()), before.root);
  let leaves = new Uint8Array();
  const read = places.map(
    ({ index, width }) =>
      () =>
        Promise.all([source.bundle(index, width), source.tile({ level: 0, index, width })]),
  );
  let place = 0;
  for await (const [bundle, tile] of ahead(read)) {
    const { index, width } = places[place++] ?? { index: 0, width: 0 };
    const entries = bundle && parseBundle(bundle)?.slice(0, width);
    if (!entries || entries.length !== width) {
      return {
        isWhole: false,
        keepsPast,
        findings: [...findings, { code: bundle ? 'bundle_malformed' : 'bundle_missing', values: { index } }],
      };
    }
    leaves = new Uint8Array(await hasher.leaves(entries));
    compare(findings, tile, leaves, { level: 0, index });
    const seen = before ? before.size - index * TILE_WIDTH : 0;
    if (before && seen > 0 && seen <= width) {
      // The whole of a full tile is the end of the tree only once it has been added.
      if (seen < TILE_WIDTH) keepsPast = equal(await edge.root(leaves.subarray(0, seen * 32)), before.root);
    }
    entries.forEach((entry, at) => onEntry(index * TILE_WIDTH + at, entry));
    if (width < TILE_WIDTH) break;
    for (const { hashes, ...above } of await edge.append(leaves)) {
      compare(findings, await source.tile({ ...above, width: TILE_WIDTH }), hashes, above);
    }
    leaves = new Uint8Array();
    if (before && seen === TILE_WIDTH) keepsPast = equal(await edge.root(leaves), before.root);
  }
  const isWhole = equal(await edge.root(leaves), root);
  for (const { hashes, ...above } of edge.open) {
    compare(findings, await source.tile({ ...above, width: hashes.length / 32 }), hashes, above);
  }
  return { isWhole, keepsPast, findings };
}

/**
 * @param {import('./findings.js').Finding[]} findings
 * @param {Uint8Array | null} tile
 * @param {Uint8Array} hashes
 * @param {{ level: number, index: number }} place
 */
function compare(findings, tile, hashes, { level, index }) {
  if (tile && equal(tile, hashes)) return;
  findings.push({ code: tile ? 'tile_differs' : 'tile_missing', values: { level, index } });
}

/**
 * The results in their order, while some of the next are on their way.
 *
 * @template Result
 * @param {readonly (() => Promise<Result>)[]} tasks
 */
async function* ahead(tasks) {
  /** @type {Promise<Result>[]} */
  const running = [];
  let next = 0;
  while (next < tasks.length || running.length > 0) {
    for (; running.length < AT_ONCE && next < tasks.length; next += 1) {
      const started = /** @type {() => Promise<Result>} */ (tasks[next])();
      // Its failure is met when its turn comes; until then nobody may call it unhandled.
      started.catch(() => undefined);
      running.push(started);
    }
    yield await /** @type {Promise<Result>} */ (running.shift());
  }
}
