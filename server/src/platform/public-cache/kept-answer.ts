import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Bytes from which a body is worth compressing, as for all answers. */
const COMPRESSED_FROM = 1_024;
/** Of this connection or this request, not of the answer. */
const PASSING: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'date',
  'content-length',
  'transfer-encoding',
  'ratelimit',
  'ratelimit-policy',
]);

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

type Encoding = 'br' | 'gzip' | 'identity';

/** The strong part of two entity tags is compared, as weak comparison asks (RFC 9110 §8.8.3.2). */
const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether `If-None-Match` names the tag (RFC 9110 §13.1.2). */
export const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined && (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag)));

export const etagOf = (body: Buffer): string => `W/"${createHash('sha1').update(body).digest('base64url')}"`;

/** The best of what the browser takes and we have. */
export function encodingFor(accepted: string | string[] | undefined, bytes: number): Encoding {
  if (accepted === undefined || bytes < COMPRESSED_FROM) return 'identity';
  const offers = String(accepted).toLowerCase().split(',');
  const takes = (name: string): boolean =>
    offers.some((offer) => new RegExp(`^\\s*${name}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*$).*)?$`).test(offer));
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
}

/** An answer of the API as it is sent again: compressed once for each encoding that somebody asks for. */
export class KeptAnswer {
  readonly etag: string;
  private readonly headers: Readonly<Record<string, string | string[] | number>>;
  private readonly compressed = new Map<Encoding, Promise<Buffer>>();

  constructor(
    private readonly body: Buffer,
    headers: OutgoingHttpHeaders,
  ) {
    this.etag = String(headers['etag'] ?? etagOf(body));
    const own = Object.entries(headers).filter(([name, value]) => !PASSING.has(name) && value !== undefined);
    this.headers = {
      ...(Object.fromEntries(own) as Record<string, string>),
      etag: this.etag,
      ...(this.isLong ? { vary: this.varying(headers['vary']) } : {}),
    };
  }

  /** In memory, with one compressed form beside it. */
  get bytes(): number {
    return Math.ceil(this.body.length * 1.4) + 1_000;
  }

  /** What is sent for a request with these headers: 304 where its tag is known. */
  async answer(
    request: IncomingHttpHeaders,
  ): Promise<{ readonly status: 200 | 304; readonly headers: OutgoingHttpHeaders; readonly body: Buffer | null }> {
    if (isKnown(request['if-none-match'], this.etag)) return { status: 304, headers: this.headers, body: null };
    const encoding = encodingFor(request['accept-encoding'], this.body.length);
    const body = encoding === 'identity' ? this.body : await this.as(encoding);
    const encoded = encoding === 'identity' ? {} : { 'content-encoding': encoding };
    return { status: 200, headers: { ...this.headers, ...encoded, 'content-length': body.length }, body };
  }

  private get isLong(): boolean {
    return this.body.length >= COMPRESSED_FROM;
  }

  private as(encoding: 'br' | 'gzip'): Promise<Buffer> {
    const known = this.compressed.get(encoding);
    if (known) return known;
    const made = encoding === 'br' ? brotli(this.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : zip(this.body);
    this.compressed.set(encoding, made);
    return made;
  }

  private varying(vary: OutgoingHttpHeaders[string]): string {
    const names =
      vary === undefined
        ? []
        : String(vary)
            .split(',')
            .map((name) => name.trim());
    return [...new Set([...names, 'accept-encoding'])].join(', ');
  }
}
