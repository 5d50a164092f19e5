import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import aws4 from 'aws4';
import type { BucketSettings } from '../../src/platform/config/config.js';

/** What goes wrong between us and the store: it says that it is busy, breaks the answer off, or is not there. */
export type Fault = 'busy' | 'cut' | 'gone';

export interface BucketServer {
  readonly settings: BucketSettings;
  /** Lets the next so many requests meet the fault; null: none does. */
  meet(fault: Fault | null, times?: number): void;
  /** Methods and names of the requests that came, since the last question. */
  asked(): string[];
  /** Names of all objects. */
  names(): string[];
  /** Lets an object look so old. */
  age(name: string, at: Date): void;
  stop(): Promise<void>;
}

const NAME = 'zaedno-test';
const KEY = 'a-key-of-the-tests';
/** Objects of one page of a list, as stores have it. */
const PAGE = 1_000;

/**
 * As much of the protocol of S3 as files need (REST API 2006-03-01: PutObject, GetObject, DeleteObject, ListObjectsV2), in memory. It checks each
 * signature (SigV4, computed anew by another library), the signed hash of the body, and `Content-MD5`, which not every emulator does.
 */
export async function startBucketServer(): Promise<BucketServer> {
  const store = new Store();
  const server: Server = createServer((from, to) => void store.answer(from, to));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: { endpoint, region: 'us-east-1', name: NAME, accessKeyId: KEY, secretAccessKey: KEY, pathStyle: true },
    meet: (fault, times = Infinity) => store.meet(fault, times),
    asked: () => store.seen.splice(0),
    names: () => [...store.objects.keys()].sort(),
    age: (name, at) => void store.objects.set(name, { bytes: store.objects.get(name)?.bytes ?? Buffer.of(), at }),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

class Store {
  readonly objects = new Map<string, { readonly bytes: Buffer; readonly at: Date }>();
  readonly seen: string[] = [];
  private fault: Fault | null = null;
  private left = 0;

  meet(fault: Fault | null, times: number): void {
    [this.fault, this.left] = [fault, times];
  }

  async answer(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(from.url ?? '', 'http://store');
    this.seen.push(`${from.method} ${pathname}`);
    const fault = this.left > 0 ? this.fault : null;
    this.left -= 1;
    if (fault === 'gone') return void from.socket.destroy();
    const body = await buffer(from);
    const refusal = fault === 'busy' ? ([503, 'SlowDown'] as const) : refusalOf(from, body);
    if (refusal) return refuse(to, ...refusal);
    const [, bucket, ...rest] = decodeURIComponent(pathname).split('/');
    const name = rest.join('/');
    if (bucket !== NAME) return refuse(to, 404, 'NoSuchBucket');
    if (name === '') return void to.writeHead(200, XML).end(this.list(searchParams));
    if (from.method === 'PUT') this.objects.set(name, { bytes: body, at: new Date() });
    if (from.method === 'DELETE') this.objects.delete(name);
    if (from.method !== 'GET') return void to.writeHead(from.method === 'PUT' ? 200 : 204).end();
    const found = this.objects.get(name);
    if (!found) return refuse(to, 404, 'NoSuchKey');
    to.writeHead(200, { 'content-length': found.bytes.length });
    if (fault === 'cut') to.write(found.bytes.subarray(0, found.bytes.length / 2), () => to.destroy());
    else to.end(found.bytes);
  }

  /** In the order of the bytes of their names; a token is the last name of the page before. */
  private list(asked: URLSearchParams): string {
    const [prefix, after] = [asked.get('prefix') ?? '', asked.get('continuation-token') ?? ''];
    const most = Math.min(PAGE, Number(asked.get('max-keys') ?? PAGE));
    const names = [...this.objects.keys()].filter((name) => name.startsWith(prefix) && name > after).sort();
    const page = names.slice(0, most);
    const isTruncated = names.length > page.length;
    const contents = page.map(
      (name) => `<Contents><Key>${name}</Key><LastModified>${this.objects.get(name)?.at.toISOString()}</LastModified></Contents>`,
    );
    const next = isTruncated ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return `<ListBucketResult><IsTruncated>${isTruncated}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
  }
}

const XML = { 'content-type': 'application/xml' };

function refuse(to: ServerResponse, status: number, code: string): void {
  to.writeHead(status, XML).end(`<Error><Code>${code}</Code></Error>`);
}

/** Why a store refuses: the signature is not ours, or the bytes are not those that were signed and summed. */
function refusalOf({ method = '', url = '', headers }: IncomingMessage, body: Buffer): readonly [status: number, code: string] | null {
  const [, names = ''] = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '') ?? [];
  const signed = Object.fromEntries(names.split(';').map((name) => [name, String(headers[name] ?? '')]));
  const request = { service: 's3', region: 'us-east-1', method, path: url, headers: signed };
  const { headers: anew } = aws4.sign(request, { accessKeyId: KEY, secretAccessKey: KEY });
  if (signatureIn(anew?.['Authorization']) !== signatureIn(headers.authorization)) return [403, 'SignatureDoesNotMatch'];
  const sum = headers['x-amz-content-sha256'];
  if (sum !== 'UNSIGNED-PAYLOAD' && sum !== createHash('sha256').update(body).digest('hex')) return [400, 'XAmzContentSHA256Mismatch'];
  const md5 = headers['content-md5'];
  if (method === 'PUT' && md5 !== createHash('md5').update(body).digest('base64')) return [400, 'BadDigest'];
  return null;
}

const signatureIn = (authorization: unknown): string => /Signature=([0-9a-f]{64})/.exec(String(authorization))?.[1] ?? 'none';
