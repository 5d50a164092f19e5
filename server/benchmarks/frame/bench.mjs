import { openDatabase } from './database.mjs';
import { load, median } from './load.mjs';
import { startBare, startZaedno } from './servers.mjs';

/** What a part measures with. Whatever it starts is ended after it, the last first. */
export class Bench {
  #open = [];

  constructor(options) {
    this.options = options;
  }

  /** A PostgreSQL with as many generated cases as the command line says. */
  database(submissions = this.options.submissions) {
    return this.#kept(openDatabase({ ...this.options, submissions }));
  }

  /** The application on that database. */
  zaedno({ url, dataDir }, { environment, nodeFlags } = {}) {
    return this.#kept(startZaedno(url, { dataDir, environment, nodeFlags }));
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
      pairs,
    };
  }

  /** A row of requests a second beside those of the yardstick; refuses figures of answers that failed. */
  async compare({ what, ours, theirs, least }) {
    const warm = ({ isWarmUp }) => (isWarmUp ? { seconds: Math.min(2, this.options.seconds) } : {});
    const checked = (request) => async (turn) => {
      const result = await this.load(request, warm(turn));
      if (result.failed > 0 || result.answers === 0)
        throw new Error(`${request.url}: ${result.failed} of ${result.answers} answers failed ${JSON.stringify(result.statuses)}`);
      return result;
    };
    const { measured, yardstick, ratio, pairs } = await this.inTurns(checked(ours), checked(theirs));
    return { what, unit: 'requests/s', measured, yardstick, ratio, goal: { least }, p95: median(pairs.map(({ ours: each }) => each.p95)) };
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
