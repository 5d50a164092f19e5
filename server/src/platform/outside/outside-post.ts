import type { IncomingMessage } from 'node:http';
import { OutsideMachines, type PostFault, type Reach, type Resolver, Unanswered } from './outside-machines.js';

/** How a message was taken: the status with the beginning of the answer, or why nothing came back. */
export type Posted =
  { readonly ok: true; readonly status: number; readonly excerpt: string } | { readonly ok: false; readonly fault: PostFault };

export interface PostLimits {
  /** Bytes of the answer that are read at most; the connection is closed then. */
  readonly bytes: number;
  /** Milliseconds for everything: name, message and answer. */
  readonly time: number;
  /** Characters of the answer that are kept. */
  readonly excerpt: number;
}

export const POST_LIMITS: PostLimits = { bytes: 16_384, time: 10_000, excerpt: 300 };

interface PostOptions {
  /** Who sends, in the `User-Agent`. */
  readonly agent: string;
  readonly reach?: Reach;
  readonly limits?: PostLimits;
  readonly resolver?: Resolver;
}

/** Sends messages to addresses that strangers name, as {@link OutsideMachines} asks. It follows no redirect. */
export class OutsidePost {
  private readonly agent: string;
  private readonly machines: OutsideMachines;
  private readonly limits: PostLimits;

  constructor({ agent, reach, limits = POST_LIMITS, resolver }: PostOptions) {
    this.agent = agent;
    this.machines = new OutsideMachines(reach, resolver);
    this.limits = limits;
  }

  /** Never rejects for what a server can do. The body is JSON, sent as these bytes. */
  async send(address: string, headers: Readonly<Record<string, string>>, body: Buffer): Promise<Posted> {
    const clock = AbortSignal.timeout(this.limits.time);
    try {
      const sent = { ...headers, 'user-agent': this.agent, accept: '*/*', 'accept-encoding': 'identity', connection: 'close' };
      const described = { ...sent, 'content-type': 'application/json', 'content-length': body.length };
      const answer = await this.machines.ask(this.machines.judged(address), { method: 'POST', headers: described, body }, clock);
      return { ok: true, status: answer.statusCode ?? 0, excerpt: await this.excerptOf(answer) };
    } catch (error) {
      if (error instanceof Unanswered) return { ok: false, fault: error.fault };
      return { ok: false, fault: clock.aborted ? 'timeout' : 'unreachable' };
    }
  }

  private async excerptOf(answer: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    try {
      for await (const chunk of answer as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        bytes += chunk.length;
        // Leaving the loop closes the connection: the status is known, and nobody needs the rest.
        if (bytes > this.limits.bytes) break;
      }
    } catch {
      // The server has said whether it took the message; a connection that breaks after that costs words of the answer and nothing else.
    }
    const text = Buffer.concat(chunks).subarray(0, this.limits.bytes).toString('utf8');
    // What the database cannot keep, and what would play tricks on whoever reads it.
    return [...text.replace(/[^\P{C}\n\t]/gu, '')].slice(0, this.limits.excerpt).join('');
  }
}
