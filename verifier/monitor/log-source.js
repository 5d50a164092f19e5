import { fromUtf8 } from '../lib/bytes.js';
import { bundlePath, tilePath } from '../lib/tiles.js';
import { TILE_WIDTH } from '../lib/bundle.js';
import { CouldNotCheck } from './could-not-check.js';
import { fetchBytes } from './fetch-bytes.js';

const TILE_BYTES = 8_192;
/** A full bundle of the longest entries. */
const BUNDLE_BYTES = TILE_WIDTH * (2 + 65_535);
const CHECKPOINT_BYTES = 262_144;

/** Where the log is read: what it serves is told as it is, and judged by others. */
export class LogSource {
  /**
   * @param {URL} base Of the log, for example https://zaedno.example/log
   * @param {number} seconds For each answer.
   */
  constructor(base, seconds) {
    this.base = base;
    this.seconds = seconds;
  }

  /** @returns {Promise<string>} @throws {CouldNotCheck} where there is none */
  async checkpoint() {
    const url = this.#url('checkpoint');
    const bytes = await fetchBytes(url, { bytes: CHECKPOINT_BYTES, seconds: this.seconds });
    const text = bytes && fromUtf8(bytes);
    if (!text) throw new CouldNotCheck('no_checkpoint', { at: url.href });
    return text;
  }

  /**
   * A partial tile may be gone once the full one is there (C2SP tlog-tiles, "Partial Tiles"): then what is asked for is the beginning of that.
   *
   * @param {import('../lib/tiles.js').TilePlace} place
   * @returns {Promise<Uint8Array | null>} null where the log has none
   */
  async tile(place) {
    const limits = { bytes: TILE_BYTES, seconds: this.seconds };
    const bytes = await fetchBytes(this.#url(tilePath(place)), limits);
    if (bytes || place.width === TILE_WIDTH) return bytes;
    const full = await fetchBytes(this.#url(tilePath({ ...place, width: TILE_WIDTH })), limits);
    return full && full.subarray(0, place.width * 32);
  }

  /**
   * @param {number} index
   * @param {number} width
   * @returns {Promise<Uint8Array | null>} null where the log has none; more entries than asked for where the partial bundle is gone
   */
  async bundle(index, width) {
    const limits = { bytes: BUNDLE_BYTES, seconds: this.seconds };
    const bytes = await fetchBytes(this.#url(bundlePath(index, width)), limits);
    return bytes || width === TILE_WIDTH ? bytes : fetchBytes(this.#url(bundlePath(index, TILE_WIDTH)), limits);
  }

  /** @param {string} path */
  #url(path) {
    return new URL(`${this.base.href.replace(/\/+$/, '')}/${path}`);
  }
}
