import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { OutsideMachines, type Reach, type ReadFault, type Resolver, Unreadable } from './outside-machines.js';

export { PUBLIC_REACH, type Reach, type ReadFault } from './outside-machines.js';

/** What came, as bytes on the wire without any decoding; or why nothing did. */
export type Reading =
  { readonly ok: true; readonly sha256: Buffer; readonly bytes: number } | { readonly ok: false; readonly fault: ReadFault };

export interface OutsideLimits {
  readonly bytes: number;
  /** Milliseconds for everything: names, redirects and the body. */
  readonly time: number;
  readonly redirects: number;
}

export const OUTSIDE_LIMITS: OutsideLimits = { bytes: 5_000_000, time: 10_000, redirects: 3 };

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

interface OutsideOptions {
  /** Who asks, in the `User-Agent`. */
  readonly agent: string;
  readonly reach?: Reach;
  readonly limits?: OutsideLimits;
  readonly resolver?: Resolver;
}

/** Reads pages that strangers name, as {@link OutsideMachines} asks: each address that a page sends us on to is judged, too. */
export class OutsideReader {
  private readonly agent: string;
  private readonly machines: OutsideMachines;
  private readonly limits: OutsideLimits;

  constructor({ agent, reach, limits = OUTSIDE_LIMITS, resolver }: OutsideOptions) {
    this.agent = agent;
    this.machines = new OutsideMachines(reach, resolver);
    this.limits = limits;
  }

  /** Never rejects for what a page can do. */
  async read(url: string): Promise<Reading> {
    const clock = AbortSignal.timeout(this.limits.time);
    try {
      return await this.follow(url, clock);
    } catch (error) {
      if (error instanceof Unreadable) return { ok: false, fault: error.fault };
      return { ok: false, fault: clock.aborted ? 'timeout' : 'unreachable' };
    }
  }

  private async follow(url: string, clock: AbortSignal): Promise<Reading> {
    const headers = { 'user-agent': this.agent, accept: '*/*', 'accept-encoding': 'identity', connection: 'close' };
    let next = this.machines.judged(url);
    for (let redirects = 0; ; redirects += 1) {
      const answer = await this.machines.ask(next, { method: 'GET', headers }, clock);
      const status = answer.statusCode ?? 0;
      const { location } = answer.headers;
      if (REDIRECTS.has(status) && location !== undefined) {
        answer.destroy();
        if (redirects === this.limits.redirects) throw new Unreadable('refused');
        next = this.machines.judged(location, next);
        continue;
      }
      if (status < 200 || status > 299) {
        answer.destroy();
        throw new Unreadable('status');
      }
      return this.hash(answer);
    }
  }

  private async hash(answer: IncomingMessage): Promise<Reading> {
    const hash = createHash('sha256');
    let bytes = 0;
    if (Number(answer.headers['content-length'] ?? 0) > this.limits.bytes) {
      answer.destroy();
      throw new Unreadable('too_large');
    }
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      // Leaving the loop closes the connection.
      if (bytes > this.limits.bytes) throw new Unreadable('too_large');
      hash.update(chunk);
    }
    if (!answer.complete) throw new Unreadable('unreachable');
    return { ok: true, sha256: hash.digest(), bytes };
  }
}
