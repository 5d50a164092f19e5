import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { sizeIn } from '../domain/checkpoint.js';
import { type NoteSignature, parseSignatureLine } from '../domain/signed-note.js';
import type { WitnessFault } from '../storage/witness-records.js';

/** What a witness answered to `add-checkpoint`. Anything but 200 and 409 with a size is not cosigned (tlog-witness). */
export type WitnessAnswer =
  | { readonly kind: 'signed'; readonly lines: readonly NoteSignature[] }
  | { readonly kind: 'size'; readonly size: number }
  | { readonly kind: 'fault'; readonly fault: WitnessFault };

/** Milliseconds for everything, from the connection to the last byte. */
const TIME_LIMIT = 10_000;
/** Bytes: signatures of a few keys. */
const BODY_LIMIT = 16_384;

/**
 * Asks witnesses. Unlike pages that strangers name, a witness is named by the operator, so that it may stand in the operator's own network; all else
 * is as careful: no redirects, no cookies, no proxy of the environment, limits of time and size, and nothing is believed that is not signed.
 */
@Injectable()
export class WitnessClient implements OnModuleDestroy {
  // Connections are kept, as the specification asks for; the global agents may have a proxy from the environment.
  private readonly agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) } as const;
  private readonly ended = new AbortController();

  onModuleDestroy(): void {
    this.ended.abort();
    for (const agent of Object.values(this.agents)) agent.destroy();
  }

  /** Never rejects for what a witness can do. */
  async addCheckpoint(prefix: string, body: string): Promise<WitnessAnswer> {
    const clock = AbortSignal.timeout(TIME_LIMIT);
    try {
      const answer = await this.ask(new URL(`${prefix}/add-checkpoint`), body, AbortSignal.any([clock, this.ended.signal]));
      const { statusCode: status = 0 } = answer;
      const text = status === 200 || status === 409 ? await textOf(answer) : null;
      answer.destroy();
      if (text === null) return { kind: 'fault', fault: status === 200 || status === 409 ? 'garbage' : 'status' };
      return status === 200 ? signedIn(text) : conflictIn(text);
    } catch {
      return { kind: 'fault', fault: clock.aborted ? 'late' : 'unreachable' };
    }
  }

  private ask(url: URL, body: string, signal: AbortSignal): Promise<IncomingMessage> {
    const headers = {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'accept-encoding': 'identity',
    };
    return new Promise((done, failed) => {
      const options = { method: 'POST', headers, signal };
      const request =
        url.protocol === 'https:'
          ? https.request(url, { ...options, agent: this.agents['https:'] }, done)
          : http.request(url, { ...options, agent: this.agents['http:'] }, done);
      request.on('error', failed).end(body);
    });
  }
}

/** Null when there is more than a witness has to say, or half a character. */
async function textOf(answer: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > BODY_LIMIT) return null;
    parts.push(part);
  }
  if (!answer.complete) throw new Error('The answer broke off');
  const text = Buffer.concat(parts).toString('utf8');
  return text.includes('\ufffd') ? null : text;
}

function signedIn(text: string): WitnessAnswer {
  const lines = text.split('\n');
  const signatures = lines.slice(0, -1).map(parseSignatureLine);
  const known = signatures.filter((line) => line !== null);
  const isWhole = lines.at(-1) === '' && known.length > 0 && known.length === signatures.length;
  return isWhole ? { kind: 'signed', lines: known } : { kind: 'fault', fault: 'garbage' };
}

function conflictIn(text: string): WitnessAnswer {
  const size = text.endsWith('\n') ? sizeIn(text.slice(0, -1)) : null;
  return size === null ? { kind: 'fault', fault: 'garbage' } : { kind: 'size', size };
}
