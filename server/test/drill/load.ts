import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const WRITERS = 3;
const READERS = 3;
/** Milliseconds between two requests of one person, and before a failed one is sent again. */
const PAUSE = 40;
const AGAIN = 150;

const SUBMISSION = {
  ...{ kind: 'signal', topic: 'services', title: 'Улицата е тъмна от два месеца', language: 'bg', identity: 'anonymous' },
  text: 'На улица „Васил Левски“ лампите не светят от два месеца и никой не идва.',
};
const READS = ['/api/v1/submissions', '/api/v1/site', '/api/v1/statistics', '/log/checkpoint'];

/** One request: when it was sent and answered, in milliseconds of the run, and how. */
export interface Outcome {
  readonly kind: 'read' | 'write';
  readonly sentAt: number;
  readonly endedAt: number;
  readonly isGood: boolean;
  readonly how: string;
}

export interface Load {
  readonly outcomes: readonly Outcome[];
  /** Numbers of cases that were answered with 201. */
  readonly acknowledged: readonly string[];
  now(): number;
  /** Resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** People who send signals and read, through the balancer. A signal that was not acknowledged is sent again under the same `Idempotency-Key`, as people press again. */
export function startLoad(port: number): Load {
  const began = performance.now();
  const now = (): number => performance.now() - began;
  const outcomes: Outcome[] = [];
  const acknowledged: string[] = [];
  let isOver = false;

  const asked = async (kind: Outcome['kind'], path: string, init: RequestInit, good: number): Promise<Response | null> => {
    const sentAt = now();
    const headers = { ...init.headers, 'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}` };
    const answer = await fetch(`http://localhost:${port}${path}`, { ...init, headers, signal: AbortSignal.timeout(30_000) }).catch(
      (error: Error) => error,
    );
    const how = answer instanceof Error ? answer.name : String(answer.status);
    outcomes.push({ kind, sentAt, endedAt: now(), isGood: how === String(good), how });
    return answer instanceof Error ? null : answer;
  };

  const write = async (): Promise<void> => {
    while (!isOver) {
      const key = randomUUID();
      for (;;) {
        const headers = { 'content-type': 'application/json', 'idempotency-key': key };
        const answer = await asked('write', '/api/v1/submissions', { method: 'POST', headers, body: JSON.stringify(SUBMISSION) }, 201);
        const body = (await answer?.json().catch(() => null)) as { number?: string } | null;
        if (answer?.status === 201 && body?.number !== undefined) {
          acknowledged.push(body.number);
          break;
        }
        if (isOver) break;
        await sleep(AGAIN);
      }
      await sleep(PAUSE);
    }
  };
  const read = async (): Promise<void> => {
    for (let turn = 0; !isOver; turn += 1) {
      const answer = await asked('read', READS[turn % READS.length] ?? '/', {}, 200);
      await answer?.text().catch(() => '');
      await sleep(PAUSE);
    }
  };
  const people = [...Array.from({ length: WRITERS }, write), ...Array.from({ length: READERS }, read)];
  return {
    outcomes,
    acknowledged,
    now,
    stop: async () => {
      isOver = true;
      await Promise.all(people);
    },
  };
}
