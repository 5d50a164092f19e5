import { createHash } from 'node:crypto';
import { lookup as askResolver } from 'node:dns/promises';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** Why a page was not read: not reached, not one that we fetch, too long, inside our network, too slow, or answered with another status. */
export type ReadFault = 'unreachable' | 'refused' | 'too_large' | 'not_public' | 'timeout' | 'status';

/** What came, as bytes on the wire without any decoding; or why nothing did. */
export type Reading =
  { readonly ok: true; readonly sha256: Buffer; readonly bytes: number } | { readonly ok: false; readonly fault: ReadFault };

/** Which machines may be asked. A test names its own; there is no way to ask without one. */
export interface Reach {
  readonly address: (address: string) => boolean;
  readonly port: (port: number) => boolean;
}

export interface OutsideLimits {
  readonly bytes: number;
  /** Milliseconds for everything: names, redirects and the body. */
  readonly time: number;
  readonly redirects: number;
}

export const PUBLIC_REACH: Reach = { address: isPublicAddress, port: (port) => port === 80 || port === 443 };
export const OUTSIDE_LIMITS: OutsideLimits = { bytes: 5_000_000, time: 10_000, redirects: 3 };

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

export type Resolver = (host: string) => Promise<readonly string[]>;

const resolve: Resolver = async (host) => (await askResolver(host, { all: true })).map(({ address }) => address);

class Unreadable extends Error {
  constructor(readonly fault: ReadFault) {
    super(fault);
  }
}

interface OutsideOptions {
  /** Who asks, in the `User-Agent`. */
  readonly agent: string;
  readonly reach?: Reach;
  readonly limits?: OutsideLimits;
  readonly resolver?: Resolver;
}

/**
 * Reads pages that strangers name, without being led into our own network: every address is judged, also after a redirect, and the one that
 * was judged is the one that is connected to. It sends no cookies and no credentials, and goes through no proxy of the environment.
 */
export class OutsideReader {
  private readonly agent: string;
  private readonly reach: Reach;
  private readonly limits: OutsideLimits;
  private readonly resolver: Resolver;

  constructor({ agent, reach = PUBLIC_REACH, limits = OUTSIDE_LIMITS, resolver = resolve }: OutsideOptions) {
    this.agent = agent;
    this.reach = reach;
    this.limits = limits;
    this.resolver = resolver;
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
    let next = this.judged(url);
    for (let redirects = 0; ; redirects += 1) {
      const answer = await this.ask(next, await this.addressesOf(next, clock), clock);
      const status = answer.statusCode ?? 0;
      const { location } = answer.headers;
      if (REDIRECTS.has(status) && location !== undefined) {
        answer.destroy();
        if (redirects === this.limits.redirects) throw new Unreadable('refused');
        next = this.judged(location, next);
        continue;
      }
      if (status < 200 || status > 299) {
        answer.destroy();
        throw new Unreadable('status');
      }
      return this.hash(answer);
    }
  }

  /** An address that may be asked at all: scheme, port, no credentials. */
  private judged(text: string, base?: URL): URL {
    if (!URL.canParse(text, base?.href)) throw new Unreadable('refused');
    const url = new URL(text, base);
    const port = url.port === '' ? PORTS[url.protocol] : Number(url.port);
    if (port === undefined || !Object.hasOwn(PORTS, url.protocol) || !this.reach.port(port)) throw new Unreadable('refused');
    if (url.username !== '' || url.password !== '') throw new Unreadable('refused');
    return url;
  }

  /** The machines of which one is asked. A name that leads to any machine inside is not public, whichever answer comes first. */
  private async addressesOf({ hostname }: URL, clock: AbortSignal): Promise<readonly string[]> {
    const literal = hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(literal) === 0 ? await untilAborted(this.resolver(literal), clock) : [literal];
    if (addresses.length === 0) throw new Unreadable('unreachable');
    if (!addresses.every((address) => this.reach.address(address))) throw new Unreadable('not_public');
    return addresses;
  }

  private ask(url: URL, addresses: readonly string[], signal: AbortSignal): Promise<IncomingMessage> {
    const judged = addresses.map((address) => ({ address, family: isIP(address) }));
    // Node would ask the resolver again, and may get another answer than the one that was judged.
    const lookup: LookupFunction = (_, { all }, answer) => {
      const [first] = judged;
      if (all) answer(null, judged);
      else answer(null, first?.address ?? '', first?.family);
    };
    const headers = { 'user-agent': this.agent, accept: '*/*', 'accept-encoding': 'identity', connection: 'close' };
    // An agent of its own: the global one may have a proxy from the environment, and keeps connections that nobody judged.
    const options: RequestOptions = { method: 'GET', headers, lookup, signal };
    return new Promise((done, failed) => {
      const request =
        url.protocol === 'https:'
          ? https.get(url, { ...options, agent: new https.Agent() }, done)
          : http.get(url, { ...options, agent: new http.Agent() }, done);
      request.on('error', failed);
    });
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

/** A resolver cannot be interrupted; nobody has to wait for it. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, failed) => {
    signal.addEventListener('abort', () => failed(new Unreadable('timeout')), { once: true });
    work.then(done, failed);
  });
}
