import { lookup as askResolver } from 'node:dns/promises';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** Why nothing was learned: not reached, not one that we ask, too long, inside our network, too slow, or answered with another status. */
export type ReadFault = 'unreachable' | 'refused' | 'too_large' | 'not_public' | 'timeout' | 'status';
/** Why a machine gave no answer to a message: of an answer, the length and the status are no faults. */
export type PostFault = Exclude<ReadFault, 'too_large' | 'status'>;

/** Which machines may be asked. A test names its own; there is no way to ask without one. */
export interface Reach {
  readonly address: (address: string) => boolean;
  readonly port: (port: number) => boolean;
}

export const PUBLIC_REACH: Reach = { address: isPublicAddress, port: (port) => port === 80 || port === 443 };

const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

export type Resolver = (host: string) => Promise<readonly string[]>;

const resolve: Resolver = async (host) => (await askResolver(host, { all: true })).map(({ address }) => address);

/** Ends the asking with a fault that is told. */
export class Unreadable extends Error {
  constructor(readonly fault: ReadFault) {
    super(fault);
  }
}

/** Ends the asking before an answer came. */
export class Unanswered extends Unreadable {
  constructor(override readonly fault: PostFault) {
    super(fault);
  }
}

/** What is asked for, besides where. */
export interface OutsideRequest {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body?: Buffer;
}

/**
 * Asks machines that strangers name, without being led into our own network: every address is judged, and the one that was judged is the one
 * that is connected to. It sends no cookies and no credentials, and goes through no proxy of the environment.
 */
export class OutsideMachines {
  constructor(
    private readonly reach: Reach = PUBLIC_REACH,
    private readonly resolver: Resolver = resolve,
  ) {}

  /** An address that may be asked at all: scheme, port, no credentials. @throws Unanswered otherwise. */
  judged(text: string, base?: URL): URL {
    if (!URL.canParse(text, base?.href)) throw new Unanswered('refused');
    const url = new URL(text, base);
    const port = url.port === '' ? PORTS[url.protocol] : Number(url.port);
    if (port === undefined || !Object.hasOwn(PORTS, url.protocol) || !this.reach.port(port)) throw new Unanswered('refused');
    if (url.username !== '' || url.password !== '') throw new Unanswered('refused');
    return url;
  }

  /** The head of what it answers; the body is still to be read. @throws Unanswered for a machine that may not be asked. */
  async ask(url: URL, request: OutsideRequest, clock: AbortSignal): Promise<IncomingMessage> {
    return send(url, await this.addressesOf(url, clock), request, clock);
  }

  /** The machines of which one is asked. A name that leads to any machine inside is not public, whichever answer comes first. */
  private async addressesOf({ hostname }: URL, clock: AbortSignal): Promise<readonly string[]> {
    const literal = hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(literal) === 0 ? await untilAborted(this.resolver(literal), clock) : [literal];
    if (addresses.length === 0) throw new Unanswered('unreachable');
    if (!addresses.every((address) => this.reach.address(address))) throw new Unanswered('not_public');
    return addresses;
  }
}

function send(
  url: URL,
  addresses: readonly string[],
  { method, headers, body }: OutsideRequest,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const judged = addresses.map((address) => ({ address, family: isIP(address) }));
  // Node would ask the resolver again, and may get another answer than the one that was judged.
  const lookup: LookupFunction = (_, { all }, answer) => {
    const [first] = judged;
    if (all) answer(null, judged);
    else answer(null, first?.address ?? '', first?.family);
  };
  // An agent of its own: the global one may have a proxy from the environment, and keeps connections that nobody judged.
  const options: RequestOptions = { method, headers, lookup, signal };
  return new Promise((done, failed) => {
    const request =
      url.protocol === 'https:'
        ? https.request(url, { ...options, agent: new https.Agent() }, done)
        : http.request(url, { ...options, agent: new http.Agent() }, done);
    request.on('error', failed);
    request.end(body);
  });
}

/** A resolver cannot be interrupted; nobody has to wait for it. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, failed) => {
    signal.addEventListener('abort', () => failed(new Unanswered('timeout')), { once: true });
    work.then(done, failed);
  });
}
