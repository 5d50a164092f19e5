import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { isReady } from './application-process.js';

/** Milliseconds between two looks at `/readyz`, as a proxy before several web processes has them. */
const LOOK_EVERY = 250;

export interface Balancer {
  stop(): void;
}

/**
 * Hands requests to the processes that are ready, in turn. What could not be handed over at all goes to another one; what was begun and broke off
 * goes there only when it is a read, as nobody knows whether a write was done.
 */
export async function startBalancer(port: number, targets: readonly number[]): Promise<Balancer> {
  const ready = new Set(targets);
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  const look = setInterval(() => {
    for (const target of targets) {
      void isReady(target).then(
        (is) => (is ? ready.add(target) : ready.delete(target)),
        () => ready.delete(target),
      );
    }
  }, LOOK_EVERY);

  const handTo = (target: number, from: IncomingMessage, body: Buffer, to: ServerResponse): Promise<NodeJS.ErrnoException | null> =>
    new Promise((resolve) => {
      const { method, url: path, headers } = from;
      const onward = request({ host: '127.0.0.1', port: target, method, path, headers, agent, timeout: 20_000 }, (answer) => {
        to.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(to);
        answer.once('end', () => resolve(null));
        answer.once('error', resolve);
      });
      onward.once('timeout', () => onward.destroy());
      onward.once('error', resolve);
      onward.end(body);
    });

  const server = createServer((from, to) => {
    void (async () => {
      const body = await buffer(from);
      for (let tries = 0; tries < targets.length; tries += 1) {
        const choice = [...ready];
        const target = choice[(turn += 1) % Math.max(1, choice.length)];
        if (target === undefined) break;
        const error = await handTo(target, from, body, to);
        if (error === null || to.headersSent) return void to.end();
        ready.delete(target);
        if (error.code !== 'ECONNREFUSED' && from.method !== 'GET') break;
      }
      to.writeHead(502).end();
    })().catch(() => to.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    stop: () => {
      clearInterval(look);
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}
