import { openDatabase } from './database.mjs';
import { load, median } from './load.mjs';
import { startBare, startZaedno } from './servers.mjs';

/** What a part measures with. Whatever it starts is ended after it, the last first. */
export class Bench {
  #open = [];

  constructor(options) {
    this.options = options;
  }

  /** A PostgreSQL with as many generated cases as the command line says, unless `changes` name another size, or a folder apart. */
  database(changes = {}) {
    return this.#kept(openDatabase({ ...this.options, ...changes }));
  }

  /** The application on that database. */
  zaedno({ url, dataDir }, { environment } = {}) {
    return this.#kept(startZaedno(url, { dataDir, environment }));
  }

  /** A yardstick over bare `node:http`, see {@link startBare}. */
  bare(file, settings) {
    return this.#kept(startBare(file, settings));
  }

  /** Load on one address, with the connections and seconds of the command line. */
  load(request, settings = {}) {
    return load(request, { ...this.options, ...settings });
  }

  /**
   * Both in turns, so that what else the machine does weighs on both; once each unmeasured before.
   * @returns the medians of both, and the median of the ratios of the rounds
   */
  async inTurns(measure, yardstick, figure = ({ perSecond }) => perSecond) {
    await measure({ isWarmUp: true });
    await yardstick({ isWarmUp: true });
    const pairs = [];
    for (let round = 0; round < this.options.rounds; round += 1) {
      const ours = await measure({ isWarmUp: false });
      pairs.push({ ours, theirs: await yardstick({ isWarmUp: false }) });
    }
    return {
      measured: median(pairs.map(({ ours }) => figure(ours))),
      yardstick: median(pairs.map(({ theirs }) => figure(theirs))),
      ratio: median(pairs.map(({ ours, theirs }) => figure(ours) / figure(theirs))),
    };
  }

  /** A row of requests a second beside those of the yardstick. */
  async compare({ what, ours, theirs, least }) {
    const warm = ({ isWarmUp }) => (isWarmUp ? { seconds: Math.min(2, this.options.seconds) } : {});
    const asked = (request) => (turn) => this.load(request, warm(turn));
    return { what, unit: 'requests/s', ...(await this.inTurns(asked(ours), asked(theirs))), goal: { least } };
  }

  /** Ends what is still open. */
  async close() {
    for (const each of this.#open.splice(0).reverse()) await each.stop();
  }

  async #kept(starting) {
    const started = await starting;
    this.#open.push(started);
    return started;
  }
}
